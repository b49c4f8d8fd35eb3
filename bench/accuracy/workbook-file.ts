import { utils, type WorkSheet, write } from '@e965/xlsx';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import type { WorkbookValues } from '../../src/sheet/snapshot';
import { type Placed, sheetOf } from './place';
import type { Situation } from './situations';

/** Situations as the sheets of one .xlsx file, with merges, formats and hidden rows, read back as a check reads it. */
export async function throughFile(situations: readonly Situation[]): Promise<WorkbookValues> {
  const book = utils.book_new();
  situations.forEach((situation, at) => { utils.book_append_sheet(book, worksheet(situation), `Sheet${at + 1}`); });
  const opened = openWorkbookFile(new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: false }) as Buffer), 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.host.read('workbook');
}

function worksheet({ tables, remarks, hidden }: Situation): WorkSheet {
  const { values, formats } = sheetOf(tables, remarks);
  const sheet = utils.aoa_to_sheet(values.values.map((row) => row.map((value) => (value === '' ? null : value))));
  formats.forEach((row, r) => { row.forEach((format, c) => { const cell: unknown = sheet[utils.encode_cell({ r, c })]; if (format !== 'General' && typeof cell === 'object' && cell !== null) Object.assign(cell, { z: format }); }); });
  sheet['!merges'] = tables.flatMap(mergesOf);
  sheet['!rows'] = Array.from({ length: values.values.length }, (_, row) => (hidden.includes(row) ? { hidden: true } : {}));
  return sheet;
}

/** The merges of a table: each begins at a cell that is not covered and takes in those that are. */
function mergesOf({ drawn: { rows }, top, left }: Placed): { s: { r: number; c: number }; e: { r: number; c: number } }[] {
  return rows.flatMap((row, down) => row.flatMap((cell, across) => {
    if (cell.covered !== '') return [];
    let right = across;
    while (row[right + 1]?.covered === '<') right += 1;
    let bottom = down;
    while (rows[bottom + 1]?.[across]?.covered === '^') bottom += 1;
    return right === across && bottom === down ? [] : [{ s: { r: top + down, c: left + across }, e: { r: top + bottom, c: left + right } }];
  }));
}
