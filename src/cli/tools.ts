import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { newWorkbook } from '../hosts/file/write/new-workbook';
import { openWritableWorkbook, type OpenWritableResult } from '../hosts/file/write/open-writable';

/** How workbooks are opened for writing, and new ones are made. */
export interface WritingTools {
  readonly open: (bytes: Uint8Array, name: string) => OpenWritableResult;
  readonly newWorkbook: (sheetName: string) => Uint8Array;
}

const library = 'excelize.wasm.gz';

/** The library's program: beside the built command, else where the package is installed. */
function libraryPath(): string {
  const command = realpathSync(process.argv[1] ?? process.cwd());
  const beside = path.join(path.dirname(command), library);
  return existsSync(beside) ? beside : path.join(path.dirname(createRequire(command).resolve('excelize-wasm')), library);
}

/** The tools that work on .xlsx and .xlsm files. The library starts when a new sheet first needs it. */
export const fileTools: WritingTools = {
  open: (bytes, name) => openWritableWorkbook(bytes, name, { excelize: async () => (await import('excelize-wasm')).init(libraryPath()) }),
  newWorkbook,
};
