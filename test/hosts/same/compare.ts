import { expect } from '@jest/globals';
import type { WorkbookData } from '../../office-host/workbook/data';
import { normalWorkbook } from '../../office-host/workbook/normal';
import { expectOutcome, rect, stateOf, supplyResults } from '../office/applying';
import { setUp } from '../office/setup';
import type { FileCase, FileResult } from './cases';

/** A file's workbook with the results that Excel's model has: those from before. */
function uncalculated(workbook: WorkbookData, calculated: NonNullable<FileCase['calculated']>): WorkbookData {
  const entries = Object.entries(calculated).map(([key, [was, now]]) => {
    const [sheet = '', address = ''] = key.split('!');
    return { key, sheet: Number(sheet), ...rect(address), was, now };
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((each, at) => entries.filter(({ sheet }) => sheet === at).reduce((done, { key, top, left, was, now }) => {
      expect([key, done.rows[top]?.[left] ?? '']).toEqual([key, now]);
      return { ...done, rows: done.rows.map((row, place) => (place === top ? row.toSpliced(left, 1, was) : row)) };
    }, each)),
  };
}

/** Carries a plan out in Excel's model of the same workbook, and compares both hosts, there and back. */
export async function compareHosts({ plan, calculated = {} }: FileCase, fromFile: FileResult): Promise<void> {
  expect([fromFile.outcome, fromFile.told]).toEqual(['done', 'null']);
  const setup = await setUp({ workbook: { ...fromFile.before, sheets: fromFile.before.sheets.map((sheet, at) => ({ ...sheet, id: `#${at}` })) } });
  try {
    supplyResults(setup.excel, plan);
    const { undo } = expectOutcome(await setup.host.apply(plan), 'done');
    expect(stateOf(setup.excel)).toEqual(normalWorkbook(uncalculated(fromFile.after, calculated)));
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(stateOf(setup.excel)).toEqual(normalWorkbook(fromFile.before));
    expect([fromFile.undoOutcome, fromFile.undoTold]).toEqual(['done', 'null']);
    expect(normalWorkbook(fromFile.undone)).toEqual(normalWorkbook(fromFile.before));
    expect(setup.excel.ledger.unmodelled).toEqual([]);
  } finally {
    setup.shutdown();
  }
}
