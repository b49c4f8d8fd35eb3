import { expect } from '@jest/globals';
import { normalWorkbook } from '../../office-host/workbook/normal';
import { expectOutcome, stateOf, supplyResults } from '../office/applying';
import { setUp } from '../office/setup';
import type { FileCase, FileResult } from './cases';

/** Carries a plan out in Excel's model of the same workbook, and compares both hosts, there and back. */
export async function compareHosts({ plan }: FileCase, fromFile: FileResult): Promise<void> {
  expect([fromFile.outcome, fromFile.told]).toEqual(['done', 'null']);
  const setup = await setUp({ workbook: { ...fromFile.before, sheets: fromFile.before.sheets.map((sheet, at) => ({ ...sheet, id: `#${at}` })) } });
  try {
    supplyResults(setup.excel, plan);
    const { undo } = expectOutcome(await setup.host.apply(plan), 'done');
    expect(stateOf(setup.excel)).toEqual(normalWorkbook(fromFile.after));
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(stateOf(setup.excel)).toEqual(normalWorkbook(fromFile.before));
    expect([fromFile.undoOutcome, fromFile.undoTold]).toEqual(['done', 'null']);
    expect(normalWorkbook(fromFile.undone)).toEqual(normalWorkbook(fromFile.before));
    expect(setup.excel.ledger.unmodelled).toEqual([]);
  } finally {
    setup.shutdown();
  }
}
