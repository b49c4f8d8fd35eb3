import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { bookFile } from '../cli/books';
import { hostileBook } from './hostile-sheets';
import { injections } from './injections';

/** The bytes of the hostile workbook as an .xlsx file. */
export function hostileBytes(): Uint8Array {
  const book = utils.book_new();
  for (const { values } of hostileBook()) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(values.values.map((row) => row.map((value) => (value === '' ? null : value)))), values.name);
  }
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

/** Writes the hostile workbook into a folder. */
export function hostileFile(folder: string): string {
  const file = path.join(folder, 'hostile.xlsx');
  writeFileSync(file, hostileBytes());
  return file;
}

/** Names that a file may have on any system but Windows: all but / and NUL, and no longer than a folder takes. */
export function fileNames(): string[] {
  const names = injections.map(({ text }) => text.replace(/[/\0]|\p{Surrogate}/gu, '')).filter((name) => name !== '' && !name.startsWith('~$'));
  return [...new Set(names)].map((name) => `${name}.xlsx`);
}

/** A small workbook with findings under each of those names, in a folder of its own. */
export function filesWithNames(folder: string): string[] {
  return fileNames().map((name) => bookFile(folder, name, { change: { C4: 90 } }));
}
