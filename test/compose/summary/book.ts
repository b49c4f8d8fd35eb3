import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SummaryId } from '../../../src/compose/summary/model';
import { gathered, summaryPlan } from '../../../src/compose/summary/summary-plan';
import type { FileHost } from '../../../src/hosts/file/file-host';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { summaryWords } from '../../../src/locales/summary-words';
import { runCheck } from '../../../src/run/run-check';
import { parseRange } from '../../../src/sheet/address';
import type { Plan } from '../../../src/sheet/edit';
import { type CellValue, type SheetValues, valueAt } from '../../../src/sheet/snapshot';

export const words = summaryWords('zh-CN');

/** A workbook as a host reads it. */
export function opened(bytes: Uint8Array): FileHost {
  const file = openWorkbookFile(bytes, 'book.xlsx');
  if (!file.ok) throw new Error(file.failure.code);
  return file.host;
}

/** The bytes of a workbook with a plan carried out by the file host. */
export function carriedOut(bytes: Uint8Array, plan: Plan): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-'));
  try {
    const [input, output] = [path.join(folder, 'in.xlsx'), path.join(folder, 'out.xlsx')];
    writeFileSync(input, bytes);
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'test/support/apply-plan.ts', input, output], { input: JSON.stringify(plan), encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(output));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook with summaries written into it, as a person who asks for them would have it. */
export async function summarised(bytes: Uint8Array, ...ids: readonly SummaryId[]): Promise<Uint8Array> {
  const host = opened(bytes);
  const { sheets } = await host.read('workbook');
  const plan = summaryPlan(ids, gathered({ file: null, report: await runCheck(host) }, words), sheets.map(({ name }) => name), words);
  if (!plan) throw new Error('nothing to summarise');
  return carriedOut(bytes, plan);
}

/** A sheet of a workbook by its name. */
export async function sheetOf(bytes: Uint8Array, name: string): Promise<SheetValues> {
  const sheet = (await opened(bytes).read('workbook')).sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The rows below the headings, each cell by its heading. */
export function rowsBelow(sheet: SheetValues, headingRow = 2): Record<string, CellValue>[] {
  const headings = (sheet.values[headingRow - sheet.origin.row] ?? []).map(String);
  return sheet.values.slice(headingRow - sheet.origin.row + 1).map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
}

/** One cell. */
export function at(sheet: SheetValues, address: string): CellValue {
  const rect = parseRange(address);
  if (!rect) throw new Error(address);
  return valueAt(sheet, rect.top, rect.left);
}
