/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import type { Edit } from '../../../src/sheet/edit';
import { profiles } from '../../office-host/profiles';
import type { WorkbookData } from '../../office-host/workbook/data';
import { expectOutcome, planOf, rect, stateOf } from './applying';
import { setUpEach } from './set-up-each';

const setUp = setUpEach();

const workbook: WorkbookData = {
  sheets: [
    { id: '{A}', name: '目标表', rows: [['a', 1, 2], ['b', 3, 4]] },
    { id: '{B}', name: '从前的表', rows: [['x']] },
    { id: '{P}', name: '保护', rows: [['x']], isProtected: true },
  ],
};

function mark(sheetId: string, address: string | null): Edit {
  return { kind: 'mark', sheetId, marks: address === null ? [] : [{ level: 'error', areas: [rect(address)] }] };
}

test.each(profiles)('marks of sheets that have none any more go, and a protected sheet without marks is no obstacle, with $name', async (profile) => {
  const { excel, host } = await setUp({ workbook, profile });
  const untouched = stateOf(excel);
  const { undo: undoFirst } = expectOutcome(await host.apply(planOf(mark('{A}', 'A1'), mark('{B}', 'A1'))), 'done');
  const first = stateOf(excel);
  const { undo } = expectOutcome(await host.apply(planOf(mark('{A}', 'B1'), mark('{B}', null), mark('{P}', null))), 'done');
  const rules = excel.model.sheets.map((sheet) => sheet.rules.length);
  expect(rules).toEqual([1, 0, 0]);
  expectOutcome(await host.apply(undo), 'done');
  expect(stateOf(excel)).toEqual(first);
  expectOutcome(await host.apply(undoFirst), 'done');
  expect(stateOf(excel)).toEqual(untouched);
});
