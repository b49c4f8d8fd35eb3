import { parseRange } from '../../sheet/address';
import { resolveEntities } from '../../hosts/file/xml-tags';
import type { FormulaCell, RowLayout, StyledCells } from './layout';

/** What the rows of a sheet part tell beside their values. */
export interface SheetCells {
  readonly rows: readonly RowLayout[];
  readonly cells: StyledCells;
  readonly formulas: readonly FormulaCell[];
}

const tags = /<(?:[\w.-]+:)?(row|c|f)((?:\s[^<>]*)?)>/g;
/** New functions are kept with a prefix that no person types. */
const newFunctions = /_xlfn\.(?:_xlws\.)?|_xlws\./g;

function attribute(list: string, name: string): string | null {
  const at = list.indexOf(` ${name}=`);
  if (at < 0) return null;
  const from = at + name.length + 3;
  const end = list.indexOf(list.charAt(from - 1), from);
  return end < 0 ? null : list.slice(from, end);
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Whether a tag closes itself, by the end of its attributes. */
function isEmpty(list: string): boolean {
  return list.endsWith('/');
}

function rowLayout(row: number, list: string): RowLayout | null {
  const height = attribute(list, 'ht');
  const hidden = isOn(attribute(list, 'hidden'));
  const style = isOn(attribute(list, 'customFormat')) ? Number(attribute(list, 's') ?? 0) : 0;
  return height === null && !hidden && style === 0 ? null : { row, height: height === null ? null : Number(height), hidden, style };
}

function formulaCell(row: number, column: number, list: string, text: string): FormulaCell | null {
  const kind = attribute(list, 't');
  const shared = kind === 'shared' ? attribute(list, 'si') : null;
  const formula = resolveEntities(text).replace(newFunctions, '').trim();
  if (kind === 'dataTable' || (formula === '' && shared === null)) return null;
  return { row, column, text: formula === '' ? '' : `=${formula}`, shared, fills: kind === 'array' ? attribute(list, 'ref') : null };
}

/** Column of a cell's address, counted from 0; letters only are looked at, for there are millions of them. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65) break;
    column = column * 26 + (code & 31);
  }
  return column - 1;
}

/** Reads style numbers, formulas and row heights of a sheet part's text; a cell without an address stands next to the last. */
export function sheetCells(xml: string): SheetCells {
  const rows: RowLayout[] = [];
  const formulas: FormulaCell[] = [];
  const styled: { rows: number[]; columns: number[]; styles: number[] } = { rows: [], columns: [], styles: [] };
  let row = -1;
  let column = -1;
  for (const match of xml.matchAll(tags)) {
    const [whole, name, list = ''] = match;
    if (name === 'row') {
      row = Number(attribute(list, 'r') ?? row + 2) - 1;
      column = -1;
      const layout = rowLayout(row, list);
      if (layout) rows.push(layout);
    }
    if (name === 'c') {
      const address = attribute(list, 'r');
      column = address === null ? column + 1 : columnOf(address);
      const style = Number(attribute(list, 's') ?? 0);
      if (style > 0) {
        styled.rows.push(row);
        styled.columns.push(column);
        styled.styles.push(style);
      }
    }
    if (name === 'f') {
      const from = match.index + whole.length;
      const text = isEmpty(list) ? '' : xml.slice(from, xml.indexOf('<', from));
      const cell = formulaCell(row, column, list, text);
      if (cell) formulas.push(cell);
    }
  }
  const cells = { rows: Uint32Array.from(styled.rows), columns: Uint16Array.from(styled.columns), styles: Uint16Array.from(styled.styles) };
  return { rows, cells, formulas: formulas.filter(({ fills }) => fills === null || parseRange(fills) !== null) };
}
