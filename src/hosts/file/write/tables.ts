import { type Cell, parseRange, type Rect } from '../../../sheet/address';
import { type CellInput } from '../../../sheet/cell-input';
import { escapedCharacters, unescapedText } from './cell-markup';
import { tokensOf } from './formula-tokens';
import { attributesOf, attributeList, elementIn, elementsIn, prefixOf, spliced } from './markup';
import { linksOf } from './package-markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { withFormulasReplaced } from './workbook-formulas';

/** A table that a person has made of a range: the names of its columns are kept twice, and must be the same as its headings. */
export interface Table {
  readonly part: string;
  readonly name: string;
  readonly headings: Rect;
  readonly columns: readonly string[];
}

/** A heading's new text. */
export interface Heading {
  readonly cell: Cell;
  readonly input: CellInput;
}

/** The tables of a sheet part that show their headings. */
export function tablesOf(parts: Parts, sheetPart: string): readonly Table[] {
  return linksOf(parts, sheetPart).flatMap(({ type, part }): Table[] => {
    if (type !== 'table' || part === null) return [];
    const xml = partText(parts, part);
    const prefix = prefixOf(xml);
    const attributes = attributesOf(/<[\w.:-]*table\s([^>]*)>/.exec(xml)?.[1] ?? '');
    const rect = parseRange(attributes.get('ref') ?? '');
    if (!rect || attributes.get('headerRowCount') === '0') return [];
    const columns = [...elementsIn(elementIn(xml, `${prefix}tableColumns`)?.inner ?? '', `${prefix}tableColumn`)].map((column) => unescapedText(column.attributes.get('name') ?? ''));
    return [{ part, name: attributes.get('displayName') ?? attributes.get('name') ?? '', headings: { ...rect, bottom: rect.top }, columns }];
  });
}

function isHeading({ headings }: Table, { row, column }: Cell): boolean {
  return row === headings.top && column >= headings.left && column <= headings.right;
}

function columnsAfter(table: Table, written: readonly Heading[]): readonly CellInput[] {
  return table.columns.map((name, at) => written.findLast(({ cell }) => isHeading(table, cell) && cell.column === table.headings.left + at)?.input ?? name);
}

/** Headings that a table cannot have: no text, or one that another column has. */
export function impossibleHeadings(tables: readonly Table[], written: readonly Heading[]): readonly Cell[] {
  return tables.flatMap((table) => {
    const own = written.filter(({ cell }) => isHeading(table, cell));
    const after = columnsAfter(table, own).map((name) => (typeof name === 'string' ? name.toLowerCase() : ''));
    return own.map(({ cell }) => cell).filter(({ column }) => {
      const name = after[column - table.headings.left] ?? '';
      return name === '' || after.filter((other) => other === name).length > 1;
    });
  });
}

function escapedColumn(name: string): string {
  return name.replace(/[[\]#']/g, "'$&");
}

/** New names of columns, by their old ones in lower case. */
type Renamed = ReadonlyMap<string, string>;

/** A reference into a table with columns' names replaced: "[a]", "[[#This Row],[a]]", "[@a]". */
function bracketReplaced(bracket: string, renamed: Renamed): string {
  const nextOf = (text: string): string | undefined => renamed.get(text.replace(/'(.)/gs, '$1').toLowerCase());
  const inner = bracket.slice(1, -1);
  if (/(?:^|[^'])\[/.test(inner)) {
    return `[${inner.replace(/\[((?:[^[\]']|'.)*)\]/gs, (whole, name: string) => {
      const next = nextOf(name);
      return next === undefined ? whole : `[${escapedColumn(next)}]`;
    })}]`;
  }
  const [, at = '', name = ''] = /^(@?)(.*)$/s.exec(inner) ?? [];
  const next = nextOf(name);
  return next === undefined ? bracket : `[${at}${escapedColumn(next)}]`;
}

/** A formula in which columns of a table have other names. */
export function withColumnsReplaced(formula: string, table: string, renamed: Renamed): string {
  const tokens = tokensOf(formula);
  return tokens.map(({ kind, text }, at) => (kind === 'bracket' && tokens[at - 1]?.text.toLowerCase() === table.toLowerCase() ? bracketReplaced(text, renamed) : text)).join('');
}

/** A column's name as its attribute has it: there line breaks are escaped too. */
function columnText(name: string): string {
  return escapedCharacters(name).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}

function withColumnNamed(xml: string, place: number, name: string): string {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}tableColumns`);
  const column = list && [...elementsIn(list.inner, `${prefix}tableColumn`)][place];
  if (!list || !column) throw new Error('a table has no such column');
  const attributes = attributeList(new Map([...column.attributes, ['name', columnText(name)]]));
  const element = `<${prefix}tableColumn${attributes}${column.inner === '' ? '/>' : `>${column.inner}</${prefix}tableColumn>`}`;
  return spliced(xml, list.start, list.end, `<${prefix}tableColumns${attributeList(list.attributes)}>${spliced(list.inner, column.start, column.end, element)}</${prefix}tableColumns>`);
}

/** The package with the columns of tables named as their headings, in the formulas that name them too. */
export function withHeadings(parts: Parts, workbook: string, tables: readonly Table[], written: readonly Heading[]): Parts {
  return tables.reduce((all, table) => {
    const changed = columnsAfter(table, written).flatMap((name, place) => (typeof name === 'string' && name !== table.columns[place] ? [{ name, place }] : []));
    if (changed.length === 0) return all;
    const named = changed.reduce((xml, { name, place }) => withColumnNamed(xml, place, name), partText(all, table.part));
    const renamed = new Map(changed.map(({ name, place }) => [(table.columns[place] ?? '').toLowerCase(), name]));
    return withFormulasReplaced(withPart(all, table.part, named), workbook, [`${table.name}[`], (formula) => withColumnsReplaced(formula, table.name, renamed));
  }, parts);
}
