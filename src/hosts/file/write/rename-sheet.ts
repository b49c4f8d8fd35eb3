import { escapeXml } from '../xml-tags';
import type { Package } from './book';
import { quotedName } from './excelize';
import { tokensOf } from './formula-tokens';
import { attributeList, elementIn, prefixOf, spliced } from './markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { sheetTags, tabOf } from './sheet-list';
import { withFormulasReplaced } from './workbook-formulas';

/** Where a pivot table's source names its sheet. */
const pivotCache = /^xl\/pivotCache\/[^/]+\.xml$/i;
const sourceAttribute = /(<(?:[\w.-]+:)?worksheetSource\s(?:[^<>]*\s)?sheet\s*=\s*")([^"]+)(?=")/g;

function plainName(token: string): string {
  const name = token.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A formula in which a sheet has another name. A sheet of another workbook keeps its own. */
export function withNameReplaced(formula: string, from: string, to: string): string {
  const tokens = tokensOf(formula);
  return tokens.map(({ kind, text }, at) => {
    if (kind !== 'sheet' || tokens[at - 1]?.kind === 'bracket') return text;
    const names = plainName(text).split(':');
    if (!names.some((name) => name.toLowerCase() === from.toLowerCase())) return text;
    return `${quotedName(names.map((name) => (name.toLowerCase() === from.toLowerCase() ? to : name)).join(':'))}!`;
  }).join('');
}

/** The package with a sheet's name changed, in all formulas and names too. */
export function withSheetRenamed(book: Package, sheetId: string, name: string): Parts {
  const old = book.outline.sheets.find(({ id }) => id === sheetId)?.name ?? '';
  const xml = partText(book.parts, book.workbook);
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}sheets`);
  const tag = sheetTags(xml)[tabOf(xml, old)];
  if (!list || !tag) throw new Error(`the sheet ${sheetId} is not listed`);
  const inner = spliced(list.inner, tag.start, tag.end, `<${prefix}sheet${attributeList(new Map([...tag.attributes, ['name', name]]))}/>`);
  const listed = spliced(xml, list.start, list.end, `<${prefix}sheets${attributeList(list.attributes)}>${inner}</${prefix}sheets>`);
  const words = [old, old.replaceAll("'", "''")].flatMap((word) => [word, escapeXml(word)]);
  const renamed = withFormulasReplaced(withPart(book.parts, book.workbook, listed), book.workbook, words, (formula) => withNameReplaced(formula, old, name));
  return [...renamed.keys()].filter((part) => pivotCache.test(part)).reduce((parts, part) => {
    const text = partText(parts, part);
    const next = text.replace(sourceAttribute, (whole, head: string, sheet: string) => (sheet === escapeXml(old) ? head + escapeXml(name) : whole));
    return next === text ? parts : withPart(parts, part, next);
  }, renamed);
}
