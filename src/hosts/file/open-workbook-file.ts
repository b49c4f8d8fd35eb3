import { type Archive, readArchive } from './archive';
import { checkSize } from './check-size';
import { Refusal } from './failure';
import type { FileFailure } from './failure';
import { fileHost } from './file-host';
import type { FileHost, ReadSheet } from './file-host';
import { findWorkbookPart } from './find-workbook';
import { firstBytesFailure } from './first-bytes';
import { keptContent } from './kept-content';
import { defaultLimits } from './limits';
import type { FileLimits } from './limits';
import { readSheets } from './read-sheets';
import { readWorkbookPart, type WorkbookOutline } from './workbook-part';

/** A workbook to read, or why there is none. */
export type OpenResult = { readonly ok: true; readonly host: FileHost } | { readonly ok: false; readonly failure: FileFailure };

/** A workbook file and what was read of it. */
export interface WorkbookFile {
  readonly archive: Archive;
  /** Name of the part that lists the sheets. */
  readonly workbook: string;
  readonly outline: WorkbookOutline;
  readonly sheets: readonly ReadSheet[];
  /** What we keep with the workbook; null for nothing. */
  readonly kept: string | null;
}

/** Reads a workbook file from its bytes. Throws a `Refusal` for one that cannot be read whole. */
export function readWorkbookFile(bytes: Uint8Array, limits: FileLimits): WorkbookFile {
  const failure = firstBytesFailure(bytes);
  if (failure) throw new Refusal(failure);
  const archive = readArchive(bytes);
  checkSize(archive, limits);
  const workbook = findWorkbookPart(archive);
  const outline = readWorkbookPart(archive, workbook);
  return { archive, workbook, outline, sheets: readSheets(archive, outline, limits.cells), kept: keptContent(archive, workbook) };
}

/**
 * Opens a workbook file (.xlsx, .xlsm) from its bytes, and reads all of it at once. The name is for display;
 * what the file is, its content alone decides. Limits not given are the defaults. It throws nothing: a file
 * that cannot be read whole gives a failure, and no workbook.
 */
export function openWorkbookFile(bytes: Uint8Array, name: string, limits: Partial<FileLimits> = {}): OpenResult {
  try {
    const { outline, sheets, kept } = readWorkbookFile(bytes, { ...defaultLimits, ...limits });
    return { ok: true, host: fileHost({ name, date1904: outline.date1904, kept }, sheets) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}
