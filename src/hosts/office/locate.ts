import type { Rect } from '../../sheet/address';
import type { Visibility } from '../../sheet/snapshot';
import type { Scope } from '../host';
import { parseAddress } from './address';
import { HostError } from './errors';
import { askKeptIds } from './kept';
import type { Runner } from './run';

/** A sheet before its cells are read. */
export interface Located {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Where its values are; null for a sheet without any. */
  readonly used: Rect | null;
}

/** The sheets in scope, and the ids of the parts in which the workbook keeps our data. */
export interface LocatedWorkbook {
  readonly sheets: readonly Located[];
  readonly keptIds: readonly string[];
}

/** Sheets whose used ranges are asked for before their number is known. */
const guessedSheets = 256;

const visibilities: Readonly<Record<string, Visibility>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' };

function usedRange(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true).load('address');
  range.untrack();
  return range;
}

function rectOf(range: Excel.Range): Rect | null {
  if (range.isNullObject) return null;
  const rect = parseAddress(range.address);
  if (!rect) throw new HostError('unexpected', `Excel answered the used range ${range.address}`);
  return rect;
}

function located(sheet: Excel.Worksheet, used: Excel.Range): Located {
  const { id, name, visibility } = sheet;
  return { id, name, visibility: visibilities[visibility] ?? 'visible', used: rectOf(used) };
}

function locateActive(run: Runner, signal?: AbortSignal): Promise<LocatedWorkbook> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('id,name,visibility');
    const used = usedRange(sheet);
    const keptIds = askKeptIds(context);
    await context.sync();
    return { sheets: [located(sheet, used)], keptIds: keptIds() };
  }, signal);
}

/** A sheet, the one after it, and so on; beyond the last one they are null objects. */
function* sheetsFrom(first: Excel.Worksheet, count: number): Generator<Excel.Worksheet> {
  for (let sheet = first, left = count; left > 0; left -= 1, sheet = sheet.getNextOrNullObject()) yield sheet;
}

/** The first sheets, found by going from one to the next, so that one round trip does for names and places. */
function locateFirst(run: Runner, signal?: AbortSignal): Promise<LocatedWorkbook> {
  return run(async (context) => {
    const chain = [...sheetsFrom(context.workbook.worksheets.getFirst(), guessedSheets)].map((sheet) => {
      sheet.load('id,name,visibility');
      return { sheet, used: usedRange(sheet) };
    });
    const keptIds = askKeptIds(context);
    await context.sync();
    return { sheets: chain.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet, used }) => located(sheet, used)), keptIds: keptIds() };
  }, signal);
}

/** Every sheet, in two round trips: the list, then the places. For a workbook of very many sheets. */
function locateAll(run: Runner, signal?: AbortSignal): Promise<LocatedWorkbook> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
    const keptIds = askKeptIds(context);
    await context.sync();
    const places = sheets.items.map((sheet) => ({ sheet, used: usedRange(sheet) }));
    await context.sync();
    return { sheets: places.map(({ sheet, used }) => located(sheet, used)), keptIds: keptIds() };
  }, signal);
}

/** The sheets in scope, in tab order, each with the place of its values, and what else must be known before reading. */
export async function locateSheets(run: Runner, scope: Scope, signal?: AbortSignal): Promise<LocatedWorkbook> {
  if (scope === 'active-sheet') return locateActive(run, signal);
  try {
    const first = await locateFirst(run, signal);
    return first.sheets.length < guessedSheets ? first : await locateAll(run, signal);
  } catch (error) {
    // An Excel that does not go on from null objects answers an error: it gets the plain way.
    const refused = error instanceof HostError && (error.code === 'unexpected' || error.code === 'sheet-gone');
    if (!refused) throw error;
    return locateAll(run, signal);
  }
}
