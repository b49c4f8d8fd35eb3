import { readArchive } from '../archive';
import { findWorkbookPart } from '../find-workbook';
import { readWorkbookPart } from '../workbook-part';
import { adopted } from './adopt';
import type { Package } from './book';
import { withChartPlaces } from './chart-places';
import { linkNamespace } from './dialect';
import { absoluteRange, quotedName } from './excelize';
import { attributeList, prefixOf } from './markup';
import type { NewSheet } from './new-sheets';
import { withLink } from './package-markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { sheetTags, tabOf, tabsOf, withTabName, withTabs } from './sheet-list';

/** A package that has grown by sheets, with the ids and parts that they have, by their id in the plan. */
export interface Grown {
  readonly parts: Parts;
  readonly ids: Readonly<Record<string, string>>;
  readonly partOf: ReadonlyMap<string, string>;
}

/** The workbook part with a sheet at its tab, and the number that the sheet has. */
function withTab(xml: string, { name, after, edits }: NewSheet, link: string, nameOf: (id: string) => string | undefined): { readonly xml: string; readonly number: number } {
  const prefix = prefixOf(xml);
  const number = Math.max(0, ...sheetTags(xml).map(({ attributes }) => Number(attributes.get('sheetId') ?? 0))) + 1;
  const tag = `<${prefix}sheet${attributeList([['name', name], ['sheetId', String(number)], ['r:id', link], ['xmlns:r', linkNamespace(xml)]])}/>`;
  const tabs = tabsOf(xml);
  const before = after === null ? -1 : tabOf(xml, nameOf(after));
  const place = before < 0 ? tabs.length : before + 1;
  const listed = withTabs(xml, [...tabs.slice(0, place), { tag }, ...tabs.slice(place)]);
  return { xml: withPrintNames(listed, edits, place, name), number };
}

/** What is printed of a sheet, and its repeated rows, are names of the workbook's. */
function withPrintNames(xml: string, edits: NewSheet['edits'], place: number, name: string): string {
  const setup = edits.flatMap((edit) => (edit.kind === 'print' ? [edit.setup] : [])).at(-1);
  const { printArea, titleRows } = setup ?? {};
  const withArea = printArea ? withTabName(xml, '_xlnm.Print_Area', place, absoluteRange(name, printArea)) : xml;
  return titleRows ? withTabName(withArea, '_xlnm.Print_Titles', place, `${quotedName(name)}!$${titleRows.from + 1}:$${titleRows.to + 1}`) : withArea;
}

/** The package with new sheets, which the library has made, at the tabs that their edits name. */
export function withSheetsAdded(book: Package, made: Uint8Array, sheets: readonly NewSheet[]): Grown {
  const from = readArchive(made);
  const outline = readWorkbookPart(from, findWorkbookPart(from));
  const names = new Map([...book.outline.sheets, ...sheets].map(({ id, name }) => [id, name]));
  return sheets.reduce<Grown>(({ parts, ids, partOf }, sheet) => {
    const part = outline.sheets.find(({ name }) => name === sheet.name)?.part ?? null;
    if (part === null) throw new Error(`the library made no sheet ${sheet.name}`);
    const taken = adopted(parts, book.workbook, from, part, 'worksheet');
    const linked = withLink(withChartPlaces(taken.parts, taken.name, sheet.edits), book.workbook, 'worksheet', taken.name);
    const { xml, number } = withTab(partText(linked.parts, book.workbook), sheet, linked.id, (id) => names.get(id));
    return { parts: withPart(linked.parts, book.workbook, xml), ids: { ...ids, [sheet.id]: String(number) }, partOf: new Map([...partOf, [sheet.id, taken.name]]) };
  }, { parts: book.parts, ids: {}, partOf: new Map() });
}
