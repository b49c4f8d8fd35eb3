import { escapeXml } from '../xml-tags';
import { attributeList, type Element, elementIn, elementsIn, placeBefore, prefixOf, spliced } from './markup';
import { afterNames, afterSheets } from './workbook-markup';

/** A tab in a new order: one of before, by its place among all tabs, or the text of a new `sheet` element. */
export type Tab = { readonly was: number } | { readonly tag: string };

function withAttributes(xml: string, { start, end, attributes, inner }: Element, changed: Iterable<readonly [string, string]>): string {
  const name = /^<([\w.:-]+)/.exec(xml.slice(start, end))?.[1] ?? '';
  const list = attributeList(new Map([...attributes, ...changed]));
  return spliced(xml, start, end, inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`);
}

/** The `sheet` elements of a workbook part, in the order of the tabs; chart sheets are among them. */
export function sheetTags(xml: string): readonly Element[] {
  const prefix = prefixOf(xml);
  return [...elementsIn(elementIn(xml, `${prefix}sheets`)?.inner ?? '', `${prefix}sheet`)];
}

/** All tabs as they stand. */
export function tabsOf(xml: string): readonly Tab[] {
  return sheetTags(xml).map((_, was) => ({ was }));
}

/** Place of a sheet among all tabs; -1 where there is none of its name. */
export function tabOf(xml: string, name: string | undefined): number {
  return sheetTags(xml).findIndex(({ attributes }) => attributes.get('name') === name);
}

/** Names that belong to one tab follow it; those of a tab that has gone go too. */
function withNamesMoved(xml: string, placeOf: (was: number) => number): string {
  const prefix = prefixOf(xml);
  return [...elementsIn(xml, `${prefix}definedName`)].reverse().reduce((text, element) => {
    const local = element.attributes.get('localSheetId');
    if (local === undefined) return text;
    const place = placeOf(Number(local));
    return place < 0 ? spliced(text, element.start, element.end, '') : withAttributes(text, element, [['localSheetId', String(place)]]);
  }, xml).replace(new RegExp(`<${prefix}definedNames[^>]*></${prefix}definedNames>`), '');
}

/** The open tab stays the open one; where it has gone, the nearest one that can be seen is open. */
function withViewsMoved(xml: string, placeOf: (was: number) => number, visible: readonly number[]): string {
  const nearest = (was: number): number => [...visible].sort((one, other) => Math.abs(one - was) - Math.abs(other - was))[0] ?? 0;
  return [...elementsIn(xml, `${prefixOf(xml)}workbookView`)].reduceRight((text, element) => withAttributes(text, element, ['activeTab', 'firstSheet'].flatMap((key): [string, string][] => {
    // A view that does not tell its tab means the first.
    const was = Number(element.attributes.get(key) ?? 0);
    const place = placeOf(was);
    const now = place < 0 ? nearest(was) : place;
    return now === 0 && !element.attributes.has(key) ? [] : [[key, String(now)]];
  })), xml);
}

function isHidden(tag: string): boolean {
  return /\sstate\s*=\s*["'](?:hidden|veryHidden)["']/.test(tag);
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
  return withViewsMoved(withNamesMoved(listed, placeOf), placeOf, [...written.keys()].filter((place) => !isHidden(written[place] ?? '')));
}

/** The workbook part with a name of one tab; what it refers to is text as Excel writes it. */
export function withTabName(xml: string, name: string, tab: number, refersTo: string): string {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}definedNames`);
  const element = `<${prefix}definedName${attributeList([['name', name], ['localSheetId', String(tab)]])}>${escapeXml(refersTo)}</${prefix}definedName>`;
  const whole = `<${prefix}definedNames>${list?.inner ?? ''}${element}</${prefix}definedNames>`;
  if (list) return spliced(xml, list.start, list.end, whole);
  const at = placeBefore(xml, afterNames, prefix, afterSheets(xml));
  return spliced(xml, at, at, whole);
}
