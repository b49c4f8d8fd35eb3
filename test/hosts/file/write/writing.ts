import { unzipSync } from 'fflate';
import { parseRange, type RangeRef } from '../../../../src/sheet/address';
import type { CellInput } from '../../../../src/sheet/cell-input';
import type { Applied, Edit, Plan } from '../../../../src/sheet/edit';
import { openWritableWorkbook, type WritableFile, type WritableOptions } from '../../../../src/hosts/file/write/open-writable';

/** Without the library: most writing needs none. */
function noLibrary(): Promise<never> {
  return Promise.reject(new Error('the library was asked for'));
}

/** A workbook that must open for writing. */
export function writable(bytes: Uint8Array, excelize: WritableOptions['excelize'] = noLibrary): WritableFile {
  const opened = openWritableWorkbook(bytes, 'book.xlsx', { excelize });
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  return opened.host;
}

/** A range by the sheet's id and its A1 address. */
export function range(sheetId: string, address: string): RangeRef {
  const rect = parseRange(address);
  if (!rect) throw new Error(`no range ${address}`);
  return { sheetId, rect };
}

/** A plan without expectations. */
export function planOf(...edits: readonly Edit[]): Plan {
  return { name: 'test', expect: [], edits };
}

/** Contents from a cell on. */
export function writeAt(sheetId: string, address: string, cells: readonly (readonly (CellInput | null)[])[], formats?: readonly (readonly (string | null)[])[]): Edit {
  const { rect: { top, left } } = range(sheetId, address);
  const rect = { top, left, bottom: top + cells.length - 1, right: left + Math.max(...cells.map((row) => row.length)) - 1 };
  return { kind: 'write', range: { sheetId, rect }, cells, ...(formats && { formats }) };
}

/** Carries out a plan that must be done. */
export async function done(host: WritableFile, plan: Plan): Promise<Extract<Applied, { outcome: 'done' }>> {
  const applied = await host.apply(plan);
  if (applied.outcome === 'done') return applied;
  if ('error' in applied) throw applied.error;
  throw new Error(JSON.stringify(applied));
}

/** Texts of a package's parts; bytes of those that are no text stand as one character each. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, /\.(xml|rels|vml)$/.test(name) ? new TextDecoder().decode(part) : String.fromCharCode(...part)]));
}

/** Names of the parts that differ between two files, those that only one of them has included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [textsOf(before), textsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}
