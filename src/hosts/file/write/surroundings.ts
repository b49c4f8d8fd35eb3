import { parseRange } from '../../../sheet/address';
import { resolveEntities } from '../xml-tags';
import type { Package } from './book';
import type { Looked, Surroundings } from './formula-references';
import { attributesOf, elementsIn, prefixOf } from './markup';
import { linksOf } from './package-markup';
import { partText } from './part-text';
import { sheetTags } from './sheet-list';

/** What the names of a workbook part mean, by "sheet!name" for those of one sheet. */
function meaningsIn(xml: string): ReadonlyMap<string, string> {
  const tabs = sheetTags(xml).map(({ attributes }) => (attributes.get('name') ?? '').toLowerCase());
  return new Map([...elementsIn(xml, `${prefixOf(xml)}definedName`)].map(({ attributes, inner }) => {
    const local = attributes.get('localSheetId');
    const scope = local === undefined ? '' : `${tabs[Number(local)] ?? ''}!`;
    return [scope + (attributes.get('name') ?? '').toLowerCase(), resolveEntities(inner).replace(/^=/, '')];
  }));
}

interface Table extends Looked {
  readonly headings: number;
}

/** Where the tables of a workbook stand, headings and all. */
function tablesOn({ parts, outline }: Package): ReadonlyMap<string, Table> {
  return new Map(outline.sheets.flatMap(({ name, part }) => (part === null ? [] : linksOf(parts, part)).flatMap((link): [string, Table][] => {
    if (link.type !== 'table' || link.part === null) return [];
    const attributes = attributesOf(/<[\w.:-]*table\s([^>]*)>/.exec(partText(parts, link.part))?.[1] ?? '');
    const rect = parseRange(attributes.get('ref') ?? '');
    return rect ? [[(attributes.get('displayName') ?? attributes.get('name') ?? '').toLowerCase(), { sheet: name.toLowerCase(), rect, headings: Number(attributes.get('headerRowCount') ?? 1) }]] : [];
  })));
}

/** What the words in a workbook's formulas may stand for. */
export function surroundingsOf(book: Package): Surroundings {
  const meanings = meaningsIn(partText(book.parts, book.workbook));
  const tables = tablesOn(book);
  return {
    sheets: book.outline.sheets.map(({ name }) => name.toLowerCase()),
    named: (name, sheet) => meanings.get(`${sheet}!${name}`) ?? meanings.get(name) ?? null,
    table: (name, withHeadings) => {
      const table = tables.get(name);
      return table ? { sheet: table.sheet, rect: { ...table.rect, top: table.rect.top + (withHeadings ? 0 : table.headings) } } : null;
    },
  };
}
