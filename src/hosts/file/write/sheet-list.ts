import { attributeList, type Element, elementIn, elementsIn, placeBefore, prefixOf, spliced } from './markup';

/** A tab in a new order: one of before, by its place among all tabs, or the text of a new `sheet` element. */
export type Tab = { readonly was: number } | { readonly tag: string };

/** Elements that come after the defined names in a workbook part. */
const afterNames = ['calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'];

function withAttribute(xml: string, { start, end, attributes }: Element, key: string, value: string): string {
  const whole = xml.slice(start, end);
  const tag = whole.slice(0, whole.indexOf('>') + 1);
  const name = /^<([\w.:-]+)/.exec(tag)?.[1] ?? '';
  const list = attributeList(new Map([...attributes, [key, value]]));
  return spliced(xml, start, end, `<${name}${list}${tag.endsWith('/>') ? '/>' : '>'}${whole.slice(tag.length)}`);
}

/** The `sheet` elements of a workbook part, in the order of the tabs; chart sheets are among them. */
export function sheetTags(xml: string): readonly Element[] {
  const prefix = prefixOf(xml);
  return [...elementsIn(elementIn(xml, `${prefix}sheets`)?.inner ?? '', `${prefix}sheet`)];
}

/** Names that belong to one tab follow it; those of a tab that has gone go too. */
function withNamesMoved(xml: string, placeOf: (was: number) => number): string {
  const prefix = prefixOf(xml);
  return [...elementsIn(xml, `${prefix}definedName`)].reverse().reduce((text, element) => {
    const local = element.attributes.get('localSheetId');
    if (local === undefined) return text;
    const place = placeOf(Number(local));
    return place < 0 ? spliced(text, element.start, element.end, '') : withAttribute(text, element, 'localSheetId', String(place));
  }, xml).replace(new RegExp(`<${prefix}definedNames[^>]*></${prefix}definedNames>`), '');
}

/** The open tab stays the open one; where it has gone, the one in its place is open. */
function withViewsMoved(xml: string, placeOf: (was: number) => number, count: number): string {
  return [...elementsIn(xml, `${prefixOf(xml)}workbookView`)].reverse().reduce((text, element) => ['activeTab', 'firstSheet'].reduce((each, key) => {
    const was = element.attributes.get(key);
    if (was === undefined) return each;
    const current = [...elementsIn(each, `${prefixOf(xml)}workbookView`)].find(({ start }) => start === element.start);
    const place = placeOf(Number(was));
    return current ? withAttribute(each, current, key, String(place < 0 ? Math.min(Number(was), count - 1) : place)) : each;
  }, text), xml);
}

/** The workbook part with its tabs in a new order, and what counts tabs corrected. */
export function withTabs(xml: string, tabs: readonly Tab[]): string {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}sheets`);
  if (!list) throw new Error('the workbook part has no list of sheets');
  const old = sheetTags(xml).map(({ start, end }) => list.inner.slice(start, end));
  const written = tabs.map((tab) => ('tag' in tab ? tab.tag : old[tab.was] ?? ''));
  const placeOf = (was: number): number => tabs.findIndex((tab) => 'was' in tab && tab.was === was);
  const listed = spliced(xml, list.start, list.end, `<${prefix}sheets${attributeList(list.attributes)}>${written.join('')}</${prefix}sheets>`);
  return withViewsMoved(withNamesMoved(listed, placeOf), placeOf, tabs.length);
}

/** The workbook part with a name of one tab; what it refers to is text as Excel writes it. */
export function withTabName(xml: string, name: string, tab: number, refersTo: string): string {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}definedNames`);
  const element = `<${prefix}definedName${attributeList([['name', name], ['localSheetId', String(tab)]])}>${refersTo.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${prefix}definedName>`;
  const whole = `<${prefix}definedNames>${list?.inner ?? ''}${element}</${prefix}definedNames>`;
  if (list) return spliced(xml, list.start, list.end, whole);
  const at = placeBefore(xml, 'workbook', afterNames, prefix, elementIn(xml, `${prefix}sheets`)?.end ?? 0);
  return spliced(xml, at, at, whole);
}
