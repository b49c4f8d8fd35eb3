import { type Archive, readArchive } from '../archive';
import { findWorkbookPart } from '../find-workbook';
import { readSheets } from '../read-sheets';
import { relationshipsOf } from '../relationships';
import type { ReadSheet } from '../file-host';
import type { FileLimits } from '../limits';
import { readWorkbookPart, type WorkbookOutline } from '../workbook-part';
import { type Parts, partsOf } from './parts';

/** A workbook's package with what was read of it: the state that a plan is carried out on. */
export interface Book {
  readonly parts: Parts;
  /** Name of the part that lists the sheets. */
  readonly workbook: string;
  readonly outline: WorkbookOutline;
  readonly sheets: readonly ReadSheet[];
  readonly theme: string | null;
}

/** Reads a package for writing. Throws a `Refusal` where it is broken. */
export function readBook(bytes: Uint8Array, limits: FileLimits): Book {
  const archive: Archive = readArchive(bytes);
  const workbook = findWorkbookPart(archive);
  const outline = readWorkbookPart(archive, workbook);
  return {
    parts: partsOf(archive),
    workbook,
    outline,
    sheets: readSheets(archive, outline, limits.cells),
    theme: relationshipsOf(archive, workbook).find(({ type }) => type === 'theme')?.part ?? null,
  };
}

/** The part of a sheet. Throws for a sheet without one. */
export function sheetPart({ outline }: Book, sheetId: string): string {
  const part = outline.sheets.find(({ id }) => id === sheetId)?.part ?? null;
  if (part === null) throw new Error(`the sheet ${sheetId} has no part`);
  return part;
}
