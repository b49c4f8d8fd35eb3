import { type Attributes, escapeXml, resolveEntities } from '../xml-tags';

/** An element of a part's text, found by its place. */
export interface Element {
  /** Where its opening tag begins, and where what follows it begins. */
  readonly start: number;
  readonly end: number;
  readonly attributes: Attributes;
  /** What stands between its tags; '' where it is closed at once. */
  readonly inner: string;
}

const attributeText = '((?:\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|\'[^\']*\'))*)\\s*';
const attributePattern = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes as they are written, prefixes kept, entities resolved. */
export function attributesOf(text: string): Attributes {
  return new Map([...text.matchAll(attributePattern)].map(([, key = '', double, single]) => [key, resolveEntities(double ?? single ?? '')]));
}

/** A line break or tab that stands in an attribute as it is would be read as a space. */
function escapedAttribute(value: string): string {
  return escapeXml(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Attributes as text, with a space before each. */
export function attributeList(attributes: Iterable<readonly [string, string]>): string {
  return Array.from(attributes, ([key, value]) => ` ${key}="${escapedAttribute(value)}"`).join('');
}

/** The prefix that a part's elements carry ("x:"), from its root; '' for none. */
export function prefixOf(xml: string): string {
  return /<([\w.-]+:)?[A-Za-z][\w.-]*(?=[\s>/])/.exec(xml)?.[1] ?? '';
}

/** Elements without a prefix, given that of another part. */
export function prefixed(text: string, prefix: string): string {
  return prefix === '' ? text : text.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Where an element's closing tag stands, from a place on. Throws where there is none: the part is cut. */
function closingTag(xml: string, name: string, from: number): { readonly start: number; readonly end: number } {
  const text = `</${name}`;
  for (let start = xml.indexOf(text, from); start >= 0; start = xml.indexOf(text, start + text.length)) {
    const end = xml.indexOf('>', start);
    if (end > 0 && xml.slice(start + text.length, end).trim() === '') return { start, end: end + 1 };
  }
  throw new Error(`an element "${name}" does not end`);
}

/** Elements of a name, prefix included, none of which holds another of its name; in the order of the text. */
export function* elementsIn(xml: string, name: string, from = 0): Generator<Element> {
  const opening = new RegExp(`<${name}${attributeText}(/?)>`, 'g');
  opening.lastIndex = from;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [whole, list = '', slash] = match;
    const opened = match.index + whole.length;
    const { start: closed, end } = slash === '/' ? { start: opened, end: opened } : closingTag(xml, name, opened);
    yield { start: match.index, end, attributes: attributesOf(list), inner: xml.slice(opened, closed) };
    opening.lastIndex = end;
  }
}

/** The first element of a name, prefix included; null where there is none. */
export function elementIn(xml: string, name: string): Element | null {
  for (const element of elementsIn(xml, name)) return element;
  return null;
}

/** The text with what stands from one place to another replaced. */
export function spliced(xml: string, start: number, end: number, text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

/** A name of a prefixed element that stands for one or another of the elements that may be at its place. */
const alternative = ':AlternateContent';

/**
 * Where an element must be put so that it comes before all of those names among the elements that follow each other at
 * a place, and before what only newer programs read there; before their parent's end where there are none. What stands
 * within other elements is passed over: a view of a person's has margins of its own, which are not the sheet's.
 */
export function placeBefore(xml: string, names: readonly string[], prefix: string, from: number): number {
  const wanted = new Set(names.map((name) => prefix + name));
  const tag = /<(\/?)([\w.:-]+)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;
  tag.lastIndex = from;
  let depth = 0;
  for (let match = tag.exec(xml); match; match = tag.exec(xml)) {
    const [whole, slash, name = ''] = match;
    if (slash === '/' && depth === 0) return match.index;
    if (slash !== '/' && depth === 0 && (wanted.has(name) || name.endsWith(alternative))) return match.index;
    if (!whole.endsWith('/>')) depth += slash === '/' ? -1 : 1;
  }
  throw new Error('a part does not end');
}
