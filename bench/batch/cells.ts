import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { built } from '../built';
import { sheetWithTables } from '../sheets';
import { cellsRow, type Results } from './results';

/** A sheet with about so many cells, and a table every 25 rows, as a file. */
export function fileWithTables(cells: number): Uint8Array {
  const rows = sheetWithTables(cells).sheets[0]?.values.map((row) => [...row]) ?? [];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', compression: true, bookSST: true }));
}

/** Reading, detecting, checking and writing (marks on every finding) of one sheet; each size in a process of its own, so that its memory is its own. */
export function measureCells(sizes: readonly number[]): Pick<Results, 'cells'> {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-bench-'));
  const program = built('bench/batch/one-sheet.ts');
  try {
    return { cells: sizes.map((size) => {
      const file = path.join(folder, `${size}.xlsx`);
      writeFileSync(file, fileWithTables(size));
      const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', program, file], { encoding: 'utf8' });
      if (stdout === '') throw new Error(stderr);
      const row = cellsRow.parse({ cells: size, ...z.looseObject({}).parse(JSON.parse(stdout)) });
      console.log(row);
      return row;
    }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
