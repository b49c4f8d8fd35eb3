/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import type { Edit } from '../../../src/sheet/edit';
import { profiles } from '../../office-host/profiles';
import { expectOutcome, planOf, range, stateOf, supplyResults, write } from './applying';
import { beside, newSheet, newSheetData, owned } from './plans';
import { setUpEach } from './set-up-each';
import type { Setup } from './setup';

const setUp = setUpEach();

/** Carries edits out, and takes them back: the workbook is what it was. Answers what it was in between. */
async function thereAndBack(current: Setup, edits: readonly Edit[]): Promise<unknown> {
  const before = stateOf(current.excel);
  const plan = planOf(...edits);
  supplyResults(current.excel, plan);
  const { undo } = expectOutcome(await current.host.apply(plan), 'done');
  const after = stateOf(current.excel);
  expectOutcome(await current.host.apply(undo), 'done');
  expect(stateOf(current.excel)).toEqual(before);
  return after;
}

describe.each(profiles)('edits with $name', (profile) => {
  test('make a sheet of ours with all that it may have, and it goes whole', async () => {
    const setup = await setUp({ workbook: owned, profile });
    const after = await thereAndBack(setup, newSheet);
    expect(after).toMatchObject({ sheets: [{ name: '目标表' }, newSheetData, { name: '说明' }] });
  });

  test('of a new sheet and its pages cost three round trips, and one where marks are read back', async () => {
    const setup = await setUp({ workbook: owned, profile });
    const plan = planOf(...newSheet);
    supplyResults(setup.excel, plan);
    await setup.host.apply(plan);
    expect(setup.excel.ledger.roundTrips).toBe(4);
  });

  test('beside a person’s values leave theirs alone, conditional formats of whole columns included', async () => {
    const setup = await setUp({ workbook: owned, profile });
    const after = await thereAndBack(setup, beside);
    expect(after).toMatchObject({
      sheets: [{
        rows: [['项目', '一月', '二月', '', '', '问题', '说明'], ['供暖', 1, 2, '', '', '甲', 1], ['供水', 3, 4], ['合计', 4, 6]],
        merges: ['A6:B6', 'F4:G4'],
        links: { A4: '说明!A1', H5: '说明!A1' },
        rules: [{ areas: 'H:H,B2:C4' }],
        validations: [{ areas: 'B2:C3' }, { areas: 'H2:H3' }],
      }, {}],
    });
  });

  test('put rows into a block and fill them; what is below and what names it moves along', async () => {
    const setup = await setUp({ workbook: owned, profile });
    const after = await thereAndBack(setup, [
      write('{A}', 'A3:C4', [['供电', 5, 6], ['供气', 7, 8]]),
      { kind: 'insert-rows', sheetId: '{A}', at: 2, count: 2 },
      write('{A}', 'A6:B6', [['总计', null]]),
    ]);
    expect(after).toMatchObject({
      sheets: [{
        rows: [['项目', '一月', '二月'], ['供暖', 1, 2], ['供电', 5, 6], ['供气', 7, 8], ['供水', 3, 4], ['总计', 4, 6]],
        formulas: { B6: '=SUM(B2:B5)', C6: '=SUM(C$2:C5)' },
        merges: ['A8:B8'],
        rules: [{ areas: 'H:H,B2:C6' }],
        heights: { '6': 30 },
        links: { A6: '说明!A1' },
      }, { formulas: { B1: '=目标表!B6' } }],
    });
  });

  test('move and name sheets', async () => {
    const setup = await setUp({ workbook: owned, profile });
    const after = await thereAndBack(setup, [{ kind: 'move-sheet', sheetId: '{B}', position: 0 }, { kind: 'rename-sheet', sheetId: '{A}', name: '绩效目标' }]);
    expect(after).toMatchObject({ sheets: [{ name: '说明' }, { name: '绩效目标' }] });
  });

  test('take away a sheet that is known by its name alone, and nothing where it is not there', async () => {
    const setup = await setUp({ workbook: owned, profile });
    await setup.host.apply(planOf({ kind: 'delete-sheet', sheetId: null, name: '没有' }, { kind: 'delete-sheet', sheetId: null, name: '说明' }));
    expect(setup.excel.model.sheets.map(({ name }) => name)).toEqual(['目标表']);
  });
});

test.each([[3, 0], [0, 2], [0, 0]])('%i rows and %i columns stay in view', async (rows, columns) => {
  const setup = await setUp({ workbook: { sheets: [{ name: 'A', rows: [] }] } });
  expectOutcome(await setup.host.apply(planOf({ kind: 'add-sheet', sheetId: 'n', name: 'N', after: null }, { kind: 'freeze', sheetId: 'n', rows, columns })), 'done');
  expect(setup.excel.model.sheets[1]?.freeze).toEqual({ rows, columns });
});

test('a bar chart of rows, and a page without titles', async () => {
  const setup = await setUp({ workbook: { sheets: [{ name: 'A', rows: [] }] } });
  expectOutcome(await setup.host.apply(planOf(
    { kind: 'add-sheet', sheetId: 'n', name: 'N', after: null },
    write('n', 'A1:C2', [['', '一', '二'], ['数', 1, 2]]),
    { kind: 'chart', sheetId: 'n', chart: { type: 'bar', title: '图', categories: range('n', 'B1:C1').rect, series: [{ name: { row: 1, column: 0 }, values: range('n', 'B2:C2').rect }], place: range('n', 'A4:D9').rect } },
    { kind: 'print', sheetId: 'n', setup: { orientation: 'portrait', fitWidth: false, footer: '页脚' } },
  )), 'done');
  expect(stateOf(setup.excel)).toMatchObject({ sheets: [{}, { charts: [{ type: 'bar', series: [{ name: '数', values: 'B2:C2' }], place: 'A4:D9' }], print: { orientation: 'portrait', paper: 'A4', footer: '&C页脚' } }] });
});
