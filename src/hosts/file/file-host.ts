import type { RangeRef } from '../../sheet/address';
import type { SheetValues } from '../../sheet/snapshot';
import type { FormatGrid, ReadingHost } from '../host';
import type { SheetGrid } from './sheet-grid';
import { generalFormat } from './styles-part';

/** A sheet that was read. */
export interface ReadSheet {
  readonly values: SheetValues;
  readonly formats: SheetGrid['formats'];
  /** Whether its tab was open when the workbook was saved. */
  readonly active: boolean;
}

/** A workbook file that was read; its content stays as it was when it was opened. */
export interface FileHost extends ReadingHost {
  /** The file's name, for display. */
  readonly name: string;
  /** Whether dates count from 1904; the serials are given as they stand in the file, as Excel does. */
  readonly date1904: boolean;
  /** What we keep with the workbook; null, or absent where a file cannot keep anything, for nothing. */
  readonly kept?: string | null;
}

/** What is known of a file beside its sheets. */
export type FileFacts = Pick<FileHost, 'name' | 'date1904' | 'kept'>;

function activeSheet(sheets: readonly ReadSheet[]): ReadSheet | undefined {
  const visible = sheets.filter((sheet) => sheet.values.visibility === 'visible');
  return sheets.find((sheet) => sheet.active) ?? visible[0] ?? sheets[0];
}

function formatGrid(sheets: readonly ReadSheet[], { sheetId, rect }: RangeRef): FormatGrid {
  const sheet = sheets.find(({ values }) => values.id === sheetId);
  if (!sheet) throw new Error(`No sheet has the id "${sheetId}".`);
  const { origin } = sheet.values;
  return Array.from({ length: rect.bottom - rect.top + 1 }, (_, down) => {
    const row = sheet.formats[rect.top + down - origin.row];
    return Array.from({ length: rect.right - rect.left + 1 }, (__, across) => row?.[rect.left + across - origin.column] ?? generalFormat);
  });
}

/**
 * A host over sheets already read. `read` and `formats` reject with the signal's reason when it is aborted,
 * which is looked at before each sheet or range; `formats` rejects for an unknown sheet id. Where no tab is
 * marked active, or the active one is a chart, the first visible sheet counts as active.
 */
export function fileHost(facts: FileFacts, sheets: readonly ReadSheet[]): FileHost {
  /** Lets others run, so that a signal can be given between two sheets. */
  async function each<From, To>(list: readonly From[], signal: AbortSignal | undefined, convert: (item: From) => To): Promise<To[]> {
    const done: To[] = [];
    for (const item of list) {
      signal?.throwIfAborted();
      done.push(convert(item));
      await Promise.resolve();
    }
    signal?.throwIfAborted();
    return done;
  }
  return {
    ...facts,
    async read(scope, signal) {
      const active = activeSheet(sheets);
      const inScope = scope === 'workbook' ? sheets : [active].filter((sheet) => sheet !== undefined);
      const { kept = null } = facts;
      return { sheets: await each(inScope, signal, (sheet) => sheet.values), ...(kept !== null && { kept }) };
    },
    formats: (ranges, signal) => each(ranges, signal, (range) => formatGrid(sheets, range)),
  };
}
