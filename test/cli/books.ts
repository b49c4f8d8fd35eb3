import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Example } from '../../src/rules/examples/example';
import { cellAddress } from '../../src/sheet/address';
import type { CellValue, SheetValues } from '../../src/sheet/snapshot';
import { valueAt } from '../../src/sheet/snapshot';
import { parseRange } from '../../src/sheet/address';

/** Writes an example as a file, with formulas at some cells of its first sheet; answers its path. */
export function bookFile(folder: string, name: string, example: Omit<Example, 'note'> = {}, formulas: Readonly<Record<string, { readonly formula: string; readonly result: CellValue }>> = {}): string {
  const book = utils.book_new();
  exampleSheets({ note: '', ...example }).forEach(({ values, formats }, at) => {
    const sheet = utils.aoa_to_sheet(values.values.map((row) => row.map((value) => (value === '' ? null : value))));
    formats.forEach((row, down) => { row.forEach((format, across) => {
      const cell: unknown = sheet[cellAddress({ row: down, column: across })];
      if (typeof cell === 'object' && cell !== null) Object.assign(cell, { z: format });
    }); });
    // Cells beside the table are written too.
    if (at === 0 && Object.keys(formulas).length > 0) sheet['!ref'] = 'A1:Z99';
    if (at === 0) for (const [address, { formula, result }] of Object.entries(formulas)) sheet[address] = { t: typeof result === 'number' ? 'n' : 'str', f: formula, v: result };
    utils.book_append_sheet(book, sheet, values.name);
  });
  const file = path.join(folder, name);
  writeFileSync(file, z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' })));
  return file;
}

/** The sheets of a file as a host reads them. */
export async function sheetsIn(file: string): Promise<readonly SheetValues[]> {
  const opened = openWorkbookFile(readFileSync(file), file);
  if (!opened.ok) throw new Error(opened.failure.code);
  return (await opened.host.read('workbook')).sheets;
}

/** A cell of a file's first sheet. */
export async function cellIn(file: string, address: string): Promise<CellValue> {
  const [sheet] = await sheetsIn(file);
  const rect = parseRange(address);
  if (!sheet || !rect) throw new Error(`no ${address}`);
  return valueAt(sheet, rect.top, rect.left);
}
