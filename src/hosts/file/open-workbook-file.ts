import { readArchive } from './archive';
import { checkSize } from './check-size';
import { Refusal } from './failure';
import type { FileFailure } from './failure';
import { fileHost } from './file-host';
import type { FileHost } from './file-host';
import { findWorkbookPart } from './find-workbook';
import { firstBytesFailure } from './first-bytes';
import { defaultLimits } from './limits';
import type { FileLimits } from './limits';
import { readSheets } from './read-sheets';
import { readWorkbookPart } from './workbook-part';

/** A workbook to read, or why there is none. */
export type OpenResult = { readonly ok: true; readonly host: FileHost } | { readonly ok: false; readonly failure: FileFailure };

function open(bytes: Uint8Array, name: string, limits: FileLimits): FileHost {
  const failure = firstBytesFailure(bytes);
  if (failure) throw new Refusal(failure);
  const archive = readArchive(bytes);
  checkSize(archive, limits);
  const outline = readWorkbookPart(archive, findWorkbookPart(archive));
  return fileHost({ name, date1904: outline.date1904 }, readSheets(archive, outline, limits.cells));
}

/**
 * Opens a workbook file (.xlsx, .xlsm) from its bytes, and reads all of it at once. The name is for display;
 * what the file is, its content alone decides. Limits not given are the defaults. It throws nothing: a file
 * that cannot be read whole gives a failure, and no workbook.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string, limits: Partial<FileLimits> = {}): OpenResult {
  try {
    return { ok: true, host: open(bytes, name, { ...defaultLimits, ...limits }) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}
