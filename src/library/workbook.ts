import type { FileFailure } from '../hosts/file/failure';
import type { FileLimits } from '../hosts/file/limits';
import { openAnyFile } from '../hosts/file/open-any-file';
import type { FormatGrid, ReadingHost } from '../hosts/host';
import type { RangeRef } from '../sheet/address';
import type { WorkbookValues } from '../sheet/snapshot';

/** A workbook that has been read: its values, and the number formats of any range when they are asked for. */
export interface Workbook {
  readonly values: WorkbookValues;
  /** One grid of number-format codes for each range. Rejects for a sheet that is unknown. */
  readonly formats: (ranges: readonly RangeRef[]) => Promise<readonly FormatGrid[]>;
}

/** A workbook, or why there is none. */
export type ReadResult = { readonly ok: true; readonly workbook: Workbook } | { readonly ok: false; readonly failure: FileFailure };

/** How a file is read. */
export interface ReadOptions {
  /** For display; a name in .csv makes a table of text. */
  readonly name?: string;
  /** Limits that are not the usual ones. */
  readonly limits?: Partial<FileLimits>;
}

/**
 * Reads a workbook from its bytes: .xlsx, .xlsm, .xls, WPS .et, .csv, or a web page saved as .xls; its content tells which.
 * A file that cannot be read whole is an answer too, and nothing is thrown.
 */
export async function readWorkbook(bytes: Uint8Array, { name = '', limits = {} }: ReadOptions = {}): Promise<ReadResult> {
  const opened = openAnyFile(bytes, name, limits);
  return opened.ok ? { ok: true, workbook: await workbookOf(opened.host) } : opened;
}

/** The workbook of any host that can be read, such as one that you have written for another program. */
export async function workbookOf(host: ReadingHost): Promise<Workbook> {
  return { values: await host.read('workbook'), formats: (ranges) => host.formats(ranges) };
}
