import { zipSync } from 'fflate';
import { readArchive } from '../archive';
import type { ReadSheet } from '../file-host';
import type { FileLimits } from '../limits';
import { readWorkbookFile } from '../open-workbook-file';
import { readWorkbookPart, type WorkbookOutline } from '../workbook-part';
import { linksName, linksOf } from './package-markup';
import { type Parts, partName, partsOf } from './parts';

/** A workbook's package, and what its workbook part tells. */
export interface Package {
  readonly parts: Parts;
  /** Name of the part that lists the sheets. */
  readonly workbook: string;
  readonly outline: WorkbookOutline;
}

/** A package with its sheets read: the state that a plan is carried out on. */
export interface Book extends Package {
  /** The file's bytes. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sheets: readonly ReadSheet[];
  /** What we keep with the workbook; null for nothing. */
  readonly kept: string | null;
}

/**
 * Reads a file for writing. Throws a `Refusal` where it is broken. What it holds is read from the bytes; parts that
 * they were just made of may be given, so that they need not be unpacked once more.
 */
export function readBook(bytes: Uint8Array<ArrayBuffer>, limits: FileLimits, made: Parts | null = null): Book {
  const { archive, workbook, outline, sheets, kept } = readWorkbookFile(bytes, limits);
  return { bytes, parts: made ?? partsOf(archive), workbook, outline, sheets, kept };
}

/** A package whose parts have changed, with its outline read anew. */
export function withParts({ workbook }: Package, parts: Parts): Package {
  const told = new Set([workbook, partName(parts, linksName(workbook))]);
  // Of the other parts only their names matter here.
  const files = Object.fromEntries([...parts].map(([name, bytes]) => [name, told.has(name) ? bytes : new Uint8Array()]));
  return { parts, workbook, outline: readWorkbookPart(readArchive(zipSync(files, { level: 0 })), workbook) };
}

/** The part of a sheet. Throws for a sheet without one. */
export function sheetPart({ outline }: Package, sheetId: string): string {
  const part = outline.sheets.find(({ id }) => id === sheetId)?.part ?? null;
  if (part === null) throw new Error(`the sheet ${sheetId} has no part`);
  return part;
}

/** The part with the workbook's colours and fonts; null where it has none. */
export function themePart({ parts, workbook }: Package): string | null {
  return linksOf(parts, workbook).find(({ type }) => type === 'theme')?.part ?? null;
}
