import { escapeXml, resolveEntities } from '../xml-tags';
import { elementIn, prefixOf, spliced } from './markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';

/** Parts whose formulas may name a sheet or a table. */
const withFormulas = /^xl\/(?:worksheets|charts|chartsheets|tables|pivotCache)\/[^/]+\.xml$/i;
/** Elements that hold a formula, in whatever namespace. */
const formulaElement = /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2|definedName|calculatedColumnFormula|totalsRowFormula))(?:\s[^<>]*)?>)([^<]+)(?=<\/\2\s*>)/g;
/** Attributes that name a place as a formula does. */
const placeAttribute = /(\s(?:location|textlink)\s*=\s*")([^"]+)(?=")/g;

/** A part's text with each formula replaced. */
function replacedIn(xml: string, convert: (formula: string) => string): string {
  const replace = (text: string): string => {
    const formula = resolveEntities(text);
    const next = convert(formula);
    return next === formula ? text : escapeXml(next);
  };
  return xml.replace(formulaElement, (_, tag: string, __, text: string) => tag + replace(text))
    .replace(placeAttribute, (_, head: string, text: string) => head + replace(text));
}

/**
 * The package with each formula replaced: in cells, rules, validations, links, tables, charts and names. Parts that
 * none of the words occur in are passed over.
 */
export function withFormulasReplaced(parts: Parts, workbook: string, words: readonly string[], convert: (formula: string) => string): Parts {
  const xml = partText(parts, workbook);
  const names = elementIn(xml, `${prefixOf(xml)}definedNames`);
  const named = names ? withPart(parts, workbook, spliced(xml, names.start, names.end, replacedIn(xml.slice(names.start, names.end), convert))) : parts;
  return [...parts.keys()].filter((part) => withFormulas.test(part)).reduce((done, part) => {
    const text = partText(done, part);
    if (!words.some((word) => text.includes(word))) return done;
    const next = replacedIn(text, convert);
    return next === text ? done : withPart(done, part, next);
  }, named);
}
