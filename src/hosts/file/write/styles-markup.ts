import { builtInFormats } from '../built-in-formats';
import { attributeList, attributesOf, elementIn, elementsIn, placeBefore, prefixOf, spliced } from './markup';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Numbers from here on are a workbook's own formats. */
const firstOwnFormat = 164;
/** Built-in formats that mean the same in every language. */
const sameEverywhere = (number: number): boolean => number <= 4 || (number >= 9 && number <= 13) || number === 49;

/** What a workbook without a styles part gets: the least that Excel opens. */
export const leastStyles =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** Elements that follow a list in a styles part, in the order of the format. */
const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** The styles part with an element added to the end of a list, which is made where it is missing; and its place in it. */
function appended(xml: string, list: string, item: string, text: string): { readonly xml: string; readonly index: number } {
  const prefix = prefixOf(xml);
  const found = elementIn(xml, `${prefix}${list}`);
  const items = found ? [...elementsIn(found.inner, `${prefix}${item}`)] : [];
  const attributes = new Map([...(found?.attributes ?? []), ['count', String(items.length + 1)]]);
  const element = `<${prefix}${list}${attributeList(attributes)}>${found?.inner ?? ''}${text}</${prefix}${list}>`;
  if (found) return { xml: spliced(xml, found.start, found.end, element), index: items.length };
  const at = placeBefore(xml, 'styleSheet', order.slice(order.indexOf(list) + 1), prefix);
  return { xml: spliced(xml, at, at, element), index: 0 };
}

function ownFormats(xml: string): Map<string, number> {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}numFmts`);
  return new Map([...elementsIn(list?.inner ?? '', `${prefix}numFmt`)].map(({ attributes }) => [attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId'))]));
}

function withFormat(xml: string, code: string): { readonly xml: string; readonly number: number } {
  const builtIn = [...builtInFormats].find(([number, each]) => each === code && sameEverywhere(number));
  if (code === 'General' || builtIn) return { xml, number: builtIn?.[0] ?? 0 };
  const own = ownFormats(xml);
  const known = own.get(code);
  if (known !== undefined) return { xml, number: known };
  const number = Math.max(firstOwnFormat - 1, ...own.values()) + 1;
  const prefix = prefixOf(xml);
  return { xml: appended(xml, 'numFmts', 'numFmt', `<${prefix}numFmt${attributeList([['numFmtId', String(number)], ['formatCode', code]])}/>`).xml, number };
}

/** The styles part with a style that is another one but for its number format, and that style's number. */
export function withNumberFormat(xml: string, style: number, code: string): { readonly xml: string; readonly style: number } {
  const { xml: formatted, number } = withFormat(xml, code);
  const prefix = prefixOf(formatted);
  const list = elementIn(formatted, `${prefix}cellXfs`);
  const styles = list ? [...elementsIn(list.inner, `${prefix}xf`)] : [];
  const old = styles[style] ?? styles[0];
  const attributes = new Map([...(old?.attributes ?? attributesOf(' fontId="0" fillId="0" borderId="0" xfId="0"')), ['numFmtId', String(number)], ['applyNumberFormat', '1']]);
  attributes.delete('quotePrefix');
  const inner = old?.inner ?? '';
  const same = styles.findIndex((each) => each.inner === inner && each.attributes.size === attributes.size && [...attributes].every(([key, value]) => each.attributes.get(key) === value));
  if (same >= 0) return { xml: formatted, style: same };
  const text = `<${prefix}xf${attributeList(attributes)}${inner === '' ? '/>' : `>${inner}</${prefix}xf>`}`;
  const added = appended(formatted, 'cellXfs', 'xf', text);
  return { xml: added.xml, style: added.index };
}

/** The styles part with the look of a filled cell for conditional formats, and its number. */
export function withFill(xml: string, color: string): { readonly xml: string; readonly look: number } {
  const prefix = prefixOf(xml);
  const text = `<${prefix}dxf><${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="FF${color.slice(1)}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
  const list = elementIn(xml, `${prefix}dxfs`);
  const known = list ? [...elementsIn(list.inner, `${prefix}dxf`)].findIndex(({ start, end }) => list.inner.slice(start, end) === text) : -1;
  if (known >= 0) return { xml, look: known };
  const added = appended(xml, 'dxfs', 'dxf', text);
  return { xml: added.xml, look: added.index };
}

/** Number-format code of each style that cells can have, by its number. */
export { formatOfStyles as formatsOf } from '../styles-part';
