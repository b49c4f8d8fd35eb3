import { exampleSheets, type ExampleSheet } from '../../src/rules/examples/workbook';
import { injections, sheetNameOf } from './injections';

/** Where a table has a person's words: title, unit, name, use, goal, and indicators with values and bases. */
const places = ['A1', 'A2', 'B3', 'E3', 'B5', 'B8', 'C10', 'D10', 'F10', 'G10', 'C12', 'D12', 'F12', 'G13', 'C15', 'F15', 'D17'];

/** A wrong sum, so that there are findings whatever stands elsewhere. */
const wrong = { C4: 90 };

function named(sheets: readonly ExampleSheet[], name: string): ExampleSheet[] {
  return sheets.map((sheet) => ({ ...sheet, values: { ...sheet.values, name } }));
}

/** A table with a text in each of those places, one after the other and in all of those that leave it a table; wrong sums give it findings. */
export function hostileSheets(text: string): readonly (readonly ExampleSheet[])[] {
  const everywhere = Object.fromEntries(places.slice(2).map((address) => [address, text]));
  return [
    ...places.map((address) => exampleSheets({ note: '', change: { ...wrong, [address]: text } })),
    exampleSheets({ note: '', change: { ...wrong, ...everywhere } }),
  ].map((sheets) => named(sheets, sheetNameOf(text)));
}

/**
 * One workbook with a sheet for each injection. In the table on it that injection stands in the first place, the next
 * ones of the list in the others: so each of them stands in every place once, and none hides the others.
 */
export function hostileBook(of = injections): ExampleSheet[] {
  const names = new Set<string>();
  return of.flatMap(({ text }, at) => {
    const change = Object.fromEntries(places.map((address, place) => [address, of[(at + place) % of.length]?.text ?? '']));
    const [sheet] = exampleSheets({ note: '', change: { ...wrong, ...change } });
    return sheet ? named([sheet], uniqueName(sheetNameOf(text), names)).map((each) => ({ ...each, values: { ...each.values, id: `s${at + 1}` } })) : [];
  });
}

/** Excel takes names for the same that differ in case alone. */
function uniqueName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name.slice(0, 26)} ${number}`;
    if (taken.has(tried.toLowerCase())) continue;
    taken.add(tried.toLowerCase());
    return tried;
  }
}
