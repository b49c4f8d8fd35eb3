import { detect } from '../../src/detect/detect';
import { rangeAddress } from '../../src/sheet/address';
import { type Layout, layoutNames } from './kinds';
import { rangeOf } from './place';
import { randomFrom } from '../../test/support/random';
import { addTally, noTally, type Tally } from './score';
import { type Situation, type SituationName, situationNames, situations } from './situations';
import { throughFile } from './workbook-file';

/** Counts of tables found in their exact range and form, by situation and by layout, and what went wrong. */
export interface DetectionScore {
  readonly bySituation: ReadonlyMap<SituationName, Tally & { readonly tables: number }>;
  readonly byLayout: ReadonlyMap<Layout, Tally>;
  readonly failures: readonly string[];
}

/** Detects tables in generated sheets of every situation and layout, each so many times. */
export async function scoreDetection(sheetsEach: number): Promise<DetectionScore> {
  const bySituation = new Map<SituationName, Tally & { tables: number }>();
  const byLayout = new Map<Layout, Tally>();
  const failures: string[] = [];
  for (const [number, name] of situationNames.entries()) {
    for (const layout of layoutNames) {
      const random = randomFrom(number * 1000 + layoutNames.indexOf(layout));
      const sheets = Array.from({ length: sheetsEach }, () => situations[name](layout, random));
      const found = await foundOn(sheets);
      for (const [at, sheet] of sheets.entries()) {
        const { tally, text } = judged(sheet, found[at] ?? []);
        const before = bySituation.get(name) ?? { ...noTally, tables: 0 };
        bySituation.set(name, { ...addTally(before, tally), tables: before.tables + sheet.tables.length });
        byLayout.set(layout, addTally(byLayout.get(layout) ?? noTally, tally));
        if (text !== '') failures.push(`${name}, ${layout}: ${text}`);
      }
    }
  }
  return { bySituation, byLayout, failures };
}

/** Form and range of every table found on each of the sheets. */
async function foundOn(sheets: readonly Situation[]): Promise<string[][]> {
  const workbook = await throughFile(sheets);
  const { tables } = detect(workbook);
  return workbook.sheets.map(({ id }) => tables.filter(({ sheetId }) => sheetId === id).map(({ form, range }) => `${form} ${rangeAddress(range)}`));
}

function judged({ tables }: Situation, found: readonly string[]): { readonly tally: Tally; readonly text: string } {
  const wanted = tables.map((placed) => `${placed.drawn.form} ${rangeAddress(rangeOf(placed))}`);
  const right = wanted.filter((each) => found.includes(each)).length;
  const tally = { right, wrong: found.length - right, missed: wanted.length - right };
  return { tally, text: tally.wrong + tally.missed === 0 ? '' : `wanted ${wanted.join(', ')}; found ${found.join(', ') || 'nothing'}` };
}
