import { readArchive } from '../archive';
import { findWorkbookPart } from '../find-workbook';
import { escapeXml } from '../xml-tags';
import { readWorkbookPart } from '../workbook-part';
import type { Edit } from '../../../sheet/edit';
import { adopted } from './adopt';
import { type Book, sheetPart } from './book';
import { withChartPlaces } from './chart-places';
import { attributeList, elementIn, elementsIn, prefixOf, spliced } from './markup';
import type { NewSheet } from './new-sheets';
import { type Parts, withoutPart, withPart } from './parts';
import { sheetTags, type Tab, withTabName, withTabs } from './sheet-list';
import { linksName, partText, withLink, withPartDropped } from './workbook-markup';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function tabsOf(xml: string): Tab[] {
  return sheetTags(xml).map((_, was) => ({ was }));
}

/** Place of a sheet among all tabs, by its id; -1 where there is none. */
function tabOf(xml: string, { outline }: Book, sheetId: string): number {
  const name = outline.sheets.find(({ id }) => id === sheetId)?.name;
  return sheetTags(xml).findIndex(({ attributes }) => attributes.get('name') === name);
}

/** The package with new sheets at the tabs that their edits name; and the ids and parts that they have. */
export function withSheetsAdded(book: Book, made: Uint8Array, sheets: readonly NewSheet[], edits: readonly Edit[]): { readonly parts: Parts; readonly ids: Readonly<Record<string, string>>; readonly partOf: ReadonlyMap<string, string> } {
  const from = readArchive(made);
  const main = findWorkbookPart(from);
  const outline = readWorkbookPart(from, main);
  const ids: Record<string, string> = {};
  const partOf = new Map<string, string>();
  let { parts } = book;
  for (const { id, name, edits: own } of sheets) {
    const part = outline.sheets.find((sheet) => sheet.name === name)?.part ?? null;
    if (part === null) throw new Error(`the library made no sheet ${name}`);
    const taken = adopted(parts, from, part, 'worksheet');
    const linked = withLink(withChartPlaces(taken.parts, taken.name, own), book.workbook, 'worksheet', taken.name);
    const xml = partText(linked.parts, book.workbook);
    const prefix = prefixOf(xml);
    if (!xml.includes(relationships)) throw new Error('the workbook is of the strict dialect, to which no sheet can be added');
    const sheetId = Math.max(0, ...sheetTags(xml).map(({ attributes }) => Number(attributes.get('sheetId') ?? 0))) + 1;
    const tag = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" r:id="${linked.id}" xmlns:r="${relationships}"/>`;
    const after = edits.find((edit) => edit.kind === 'add-sheet' && edit.sheetId === id);
    const tabs = tabsOf(xml);
    const place = after?.kind === 'add-sheet' && after.after !== null ? placeAfter(xml, book, after.after, sheets) : tabs.length;
    const listed = withTabs(xml, [...tabs.slice(0, place), { tag }, ...tabs.slice(place)]);
    const titles = own.flatMap((edit) => (edit.kind === 'print' && edit.setup.titleRows ? [edit.setup.titleRows] : [])).at(-1);
    const named = titles ? withTabName(listed, '_xlnm.Print_Titles', place, `'${name.replaceAll("'", "''")}'!$${titles.from + 1}:$${titles.to + 1}`) : listed;
    parts = withPart(linked.parts, book.workbook, named);
    ids[id] = String(sheetId);
    partOf.set(id, taken.name);
  }
  return { parts, ids, partOf };
}

function placeAfter(xml: string, book: Book, sheetId: string, sheets: readonly NewSheet[]): number {
  const own = sheets.find(({ id }) => id === sheetId);
  const at = own ? sheetTags(xml).findIndex(({ attributes }) => attributes.get('name') === own.name) : tabOf(xml, book, sheetId);
  return at < 0 ? sheetTags(xml).length : at + 1;
}

/** Parts that belong to a sheet of ours alone: drawings and their charts, with their links. */
function ownParts(book: Book, part: string): string[] {
  const bytes = book.parts.get(linksName(part));
  if (!bytes) return [];
  const links = elementsIn(new TextDecoder().decode(bytes), 'Relationship');
  return [linksName(part), ...[...links].flatMap(({ attributes }) => {
    const target = (attributes.get('Target') ?? '').replace(/^\//, '');
    return book.parts.has(target) ? [target, ...ownParts(book, target)] : [];
  })];
}

/** The package without a sheet of ours. */
export function withSheetDeleted(book: Book, sheetId: string): Parts {
  const xml = partText(book.parts, book.workbook);
  const place = tabOf(xml, book, sheetId);
  if (place < 0 || sheetTags(xml).length === 1) throw new Error(`the sheet ${sheetId} cannot be deleted`);
  const part = sheetPart(book, sheetId);
  const listed = withPart(book.parts, book.workbook, withTabs(xml, tabsOf(xml).filter((_, at) => at !== place)));
  const own = ownParts(book, part);
  const left = own.filter((name) => name.endsWith('.rels')).reduce((parts, name) => withoutPart(parts, name), listed);
  return [part, ...own.filter((name) => !name.endsWith('.rels'))].reduce((parts, name) => withPartDropped(parts, book.workbook, name), left);
}

/** The package with a sheet at another tab. */
export function withSheetMoved(book: Book, sheetId: string, position: number): Parts {
  const xml = partText(book.parts, book.workbook);
  const place = tabOf(xml, book, sheetId);
  const others = tabsOf(xml).filter((_, at) => at !== place);
  return withPart(book.parts, book.workbook, withTabs(xml, [...others.slice(0, position), { was: place }, ...others.slice(position)]));
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** Text of a formula with a sheet's name replaced. */
function renamedIn(text: string, from: string, to: string): string {
  const plain = new RegExp(`(^|[^\\p{L}\\p{N}_.'\\]])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'gu');
  return text.replaceAll(escapeXml(quoted(from)), escapeXml(quoted(to))).replaceAll(quoted(from), quoted(to)).replace(plain, (_, before: string) => before + quoted(to));
}

/** The package with a sheet's name changed, in formulas and names too. */
export function withSheetRenamed(book: Book, sheetId: string, name: string): Parts {
  const old = book.outline.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const replaceIn = (xml: string, element: string): string => [...elementsIn(xml, element)].reverse().reduce((text, { start, end }) => spliced(text, start, end, renamedIn(text.slice(start, end), old, name)), xml);
  const xml = partText(book.parts, book.workbook);
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}sheets`);
  const tag = sheetTags(xml)[tabOf(xml, book, sheetId)];
  if (!list || !tag) throw new Error(`the sheet ${sheetId} is not listed`);
  const inner = spliced(list.inner, tag.start, tag.end, `<${prefix}sheet${attributeList(new Map([...tag.attributes, ['name', name]]))}/>`);
  const renamed = spliced(xml, list.start, list.end, `<${prefix}sheets${attributeList(list.attributes)}>${inner}</${prefix}sheets>`);
  const named = withPart(book.parts, book.workbook, replaceIn(renamed, `${prefix}definedName`));
  return book.outline.sheets.reduce((parts, { part }) => {
    if (part === null) return parts;
    const text = partText(parts, part);
    return text.includes(old) ? withPart(parts, part, replaceIn(text, `${prefixOf(text)}f`)) : parts;
  }, named);
}
