import { rangeAddress, type RangeRef } from '../../sheet/address';
import type { CellValue } from '../../sheet/snapshot';
import { HostError } from './errors';
import { parseGrid } from './grid';
import type { Part } from './parts';
import type { Runner } from './run';

/** What is read of each cell. */
export type Property = 'values' | 'numberFormat';

/** A question to Excel: which property, of which parts of which ranges. */
export interface Question {
  readonly property: Property;
  readonly ranges: readonly RangeRef[];
  readonly message: readonly Part[];
}

type Answer = readonly (CellValue[][] | null)[];

async function ask({ property, ranges, message }: Question, context: Excel.RequestContext): Promise<Answer> {
  const sheets = new Map<string, Excel.Worksheet>();
  const loaded = message.map(({ of, rect }) => {
    const sheetId = ranges[of]?.sheetId ?? '';
    const sheet = sheets.get(sheetId) ?? context.workbook.worksheets.getItem(sheetId);
    sheets.set(sheetId, sheet);
    const range = sheet.getRange(rangeAddress(rect)).load(property);
    // Untracked, Excel keeps nothing for us, and no further round trip is needed to let go of it.
    range.untrack();
    return range;
  });
  await context.sync();
  return message.map(({ rect }, index) => parseGrid(loaded[index]?.[property], rect));
}

/** One round trip: a grid for each part, null for each that Excel refuses as too large. */
export async function askExcel(run: Runner, question: Question, signal?: AbortSignal): Promise<Answer> {
  try {
    return await run((context) => ask(question, context), signal);
  } catch (error) {
    if (error instanceof HostError && error.code === 'too-large') return question.message.map(() => null);
    throw error;
  }
}
