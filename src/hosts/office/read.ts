import { cutToLimit } from '../../sheet/limit';
import type { SheetValues, WorkbookValues } from '../../sheet/snapshot';
import type { Scope } from '../host';
import { readProperty, type MessageLimits } from './cells';
import { locateSheets, type Located } from './locate';
import { askKeptText, type KeptPart } from './kept';
import type { Also } from './message';
import type { Runner } from './run';

/** How much is read: of a sheet altogether, and with one message. */
export interface ReadLimits {
  readonly sheetCells: number;
  readonly message: MessageLimits;
}

type Values = SheetValues['values'];

function sheetValues(sheet: Located, limits: ReadLimits, values: Values): SheetValues {
  const { id, name, visibility, used } = sheet;
  if (!used) return { id, name, visibility, origin: { row: 0, column: 0 }, values: [] };
  const { unread } = cutToLimit(used, limits.sheetCells);
  const read = { id, name, visibility, origin: { row: used.top, column: used.left }, values };
  return unread ? { ...read, unread } : read;
}

function keptOf(kept: KeptPart | null): { readonly kept?: string } {
  return kept ? { kept: kept.text } : {};
}

/** Reads the used-range values of the sheets in scope, and what is kept with the workbook, in no more messages. */
export async function readWorkbook(run: Runner, scope: Scope, limits: ReadLimits, signal?: AbortSignal): Promise<WorkbookValues> {
  const { sheets, keptIds } = await locateSheets(run, scope, signal);
  let kept: KeptPart | null = null;
  const also: Also = (context) => {
    const takeUp = askKeptText(context, keptIds);
    return () => { kept = takeUp(); };
  };
  const ranges = sheets.flatMap(({ id, used }) => (used ? [{ sheetId: id, rect: cutToLimit(used, limits.sheetCells).read }] : []));
  const grids = await readProperty(run, 'values', { ranges, ...(keptIds.length > 0 && { also }) }, limits.message, signal);
  const bySheet = new Map(ranges.map(({ sheetId }, index) => [sheetId, grids[index] ?? []]));
  return { sheets: sheets.map((sheet) => sheetValues(sheet, limits, bySheet.get(sheet.id) ?? [])), ...keptOf(kept) };
}
