import { rangeAddress, type RangeRef } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { HostError } from './errors';
import { parseGrid } from './grid';
import type { Part } from './parts';
import type { Runner } from './run';

/** What is read of each cell. */
export type Property = 'values' | 'formulas' | 'numberFormat';

/** Asks for something more in the same message; what it answers takes the answers up. */
export type Also = (context: Excel.RequestContext) => () => void;

/** A question to Excel: which properties, of which parts of which ranges. */
export interface Question {
  readonly properties: readonly Property[];
  readonly ranges: readonly RangeRef[];
  readonly message: readonly Part[];
  /** Numbers as Excel keeps them, and not as it shows them. */
  readonly exact?: boolean;
  readonly also?: Also;
}

/** A grid for each property, of each part; null for a part that Excel refuses as too large. */
export type Answer = readonly (readonly CellValue[][][] | null)[];

async function ask({ properties, ranges, message, exact = false, also }: Question, context: Excel.RequestContext): Promise<Answer> {
  const sheets = new Map<string, Excel.Worksheet>();
  const takeUp = also?.(context);
  const loaded = message.map(({ of, rect }) => {
    const sheetId = ranges[of]?.sheetId ?? '';
    const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    sheets.set(sheetId, sheet);
    const range = sheet.getRange(rangeAddress(rect)).load(properties.join(','));
    // Untracked, Excel keeps nothing for us, and no further round trip is needed to let go of it.
    range.untrack();
    return range;
  });
  await context.sync();
  takeUp?.();
  return message.map(({ rect }, index) => {
    const grids = properties.map((property) => parseGrid(loaded[index]?.[property], rect, exact));
    const whole = grids.filter((grid) => grid !== null);
    return whole.length === grids.length ? whole : null;
  });
}

/** One round trip: the grids of each part, null for each that Excel refuses as too large. */
export async function askExcel(run: Runner, question: Question, signal?: AbortSignal): Promise<Answer> {
  try {
    return await run((context) => ask(question, context), signal);
  } catch (error) {
    if (error instanceof HostError && error.code === 'too-large' && question.message.length > 0) return question.message.map(() => null);
    throw error;
  }
}
