import { builtInFormats } from '../built-in-formats';
import { type Attributes } from '../xml-tags';
import { attributeList, elementIn, prefixOf } from './markup';
import { appended, styleItems } from './styles-list';

/** Numbers from here on are a workbook's own formats. */
const firstOwnFormat = 164;
/** Built-in formats that mean the same in every language. */
const sameEverywhere = (number: number): boolean => number <= 4 || (number >= 9 && number <= 13) || number === 49;
const generalFormat = 'General';

function ownFormats(xml: string): Map<string, number> {
  return new Map(styleItems(xml, 'numFmts').map(({ attributes }) => [attributes.get('formatCode') ?? '', Number(attributes.get('numFmtId'))]));
}

function withFormat(xml: string, code: string): { readonly xml: string; readonly number: number } {
  const builtIn = [...builtInFormats].find(([number, each]) => each === code && sameEverywhere(number));
  if (code === generalFormat || builtIn) return { xml, number: builtIn?.[0] ?? 0 };
  const own = ownFormats(xml);
  const known = own.get(code);
  if (known !== undefined) return { xml, number: known };
  const number = Math.max(firstOwnFormat - 1, ...own.values()) + 1;
  const text = `<${prefixOf(xml)}numFmt${attributeList([['numFmtId', String(number)], ['formatCode', code]])}/>`;
  return { xml: appended(xml, 'numFmts', [text]).xml, number };
}

/** What a style is apart from its number format, as text that equal ones share. */
function restOf(attributes: Attributes, inner: string, isText: boolean): string {
  const format = ['numFmtId', 'applyNumberFormat', ...(isText ? [] : ['quotePrefix'])];
  return JSON.stringify([[...attributes].filter(([key]) => !format.includes(key)).sort(), inner]);
}

/** Numbers of the styles that say that their text was typed after an apostrophe. */
export function quotedStyles(xml: string): ReadonlySet<number> {
  const styles = xml.includes('quotePrefix') ? styleItems(xml, 'cellXfs') : [];
  return new Set(styles.flatMap(({ attributes }, style) => (/^(1|true)$/.test(attributes.get('quotePrefix') ?? '') ? [style] : [])));
}

/**
 * The styles part with a style that is another one but for its number format, and that style's number. One that the
 * part has is taken, so that taking a write back finds the very style from before. The apostrophe before a text stays
 * with text only.
 */
export function withNumberFormat(xml: string, style: number, code: string, isText: boolean): { readonly xml: string; readonly style: number } {
  const own = new Map([...ownFormats(xml)].map(([each, number]) => [number, each]));
  const codeOf = (attributes: Attributes): string => {
    const number = Number(attributes.get('numFmtId') ?? 0);
    return own.get(number) ?? builtInFormats.get(number) ?? generalFormat;
  };
  const styles = styleItems(xml, 'cellXfs');
  const old = styles[style] ?? styles[0];
  if (!old) throw new Error('the styles part has no styles');
  const rest = restOf(old.attributes, old.inner, isText);
  const same = styles.findIndex(({ attributes, inner }) => codeOf(attributes) === code && (isText || !attributes.has('quotePrefix')) && restOf(attributes, inner, isText) === rest);
  if (same >= 0) return { xml, style: same };
  const { xml: formatted, number } = withFormat(xml, code);
  const attributes = new Map([...old.attributes, ['numFmtId', String(number)], ['applyNumberFormat', '1']]);
  if (!isText) attributes.delete('quotePrefix');
  const name = `${prefixOf(formatted)}xf`;
  const added = appended(formatted, 'cellXfs', [`<${name}${attributeList(attributes)}${old.inner === '' ? '/>' : `>${old.inner}</${name}>`}`]);
  return { xml: added.xml, style: added.index };
}

/** The styles part with the look of a filled cell for conditional formats, and its number. */
export function withFill(xml: string, color: string): { readonly xml: string; readonly look: number } {
  const prefix = prefixOf(xml);
  const text = `<${prefix}dxf><${prefix}fill><${prefix}patternFill><${prefix}bgColor rgb="FF${color.slice(1)}"/></${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
  const inner = elementIn(xml, `${prefix}dxfs`)?.inner ?? '';
  const known = styleItems(xml, 'dxfs').findIndex(({ start, end }) => inner.slice(start, end) === text);
  if (known >= 0) return { xml, look: known };
  const added = appended(xml, 'dxfs', [text]);
  return { xml: added.xml, look: added.index };
}
