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

/** Attributes as text, with a space before each. */
export function attributeList(attributes: Iterable<readonly [string, string]>): string {
  return Array.from(attributes, ([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
}

/** The prefix that a part's elements carry ("x:"), from its root; '' for none. */
export function prefixOf(xml: string): string {
  return /<([\w.-]+:)?[A-Za-z][\w.-]*(?=[\s>/])/.exec(xml.replace(/^\s*<\?[^>]*\?>/, ''))?.[1] ?? '';
}

/** Elements of a name, prefix included, none of which holds another of its name; in the order of the text. */
export function* elementsIn(xml: string, name: string, from = 0): Generator<Element> {
  const opening = new RegExp(`<${name}${attributeText}(/?)>`, 'g');
  const closing = `</${name}>`;
  opening.lastIndex = from;
  for (let match = opening.exec(xml); match; match = opening.exec(xml)) {
    const [whole, list = '', slash] = match;
    const opened = match.index + whole.length;
    const closed = slash === '/' ? opened : xml.indexOf(closing, opened);
    if (closed < 0) return;
    const end = slash === '/' ? opened : closed + closing.length;
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

/** Where an element must be put so that it comes before all elements of those names; before the root's end where there are none. */
export function placeBefore(xml: string, root: string, names: readonly string[], prefix: string, from = 0): number {
  const places = names.map((name) => xml.slice(from).search(new RegExp(`<${prefix}${name}[\\s/>]`))).filter((at) => at >= 0).map((at) => at + from);
  return places.length > 0 ? Math.min(...places) : xml.lastIndexOf(`</${prefix}${root}>`);
}
