import { cellAddress, parseRange, type Cell } from '../../../../src/sheet/address';
import type { LineData, LookData } from '../data';
import type { CellStyle } from './styles';
import { all, find, type XmlElement } from './xml';

/** What stands at cells beside their values, by A1 address. */
export interface CellsData {
  readonly formats: Record<string, string>;
  readonly looks: Record<string, LookData>;
  readonly lines: Record<string, LineData>;
  /** Cells with formulas. */
  readonly formulaCells: readonly string[];
  /** Areas of array formulas. */
  readonly arrays: readonly string[];
}

/** The edges that a cell's lines lie on: an edge belongs to the cell below or right of it. */
function edges({ row, column }: Cell, lines: CellStyle['lines']): [string, LineData][] {
  const places = { top: `${cellAddress({ row, column })} top`, bottom: `${cellAddress({ row: row + 1, column })} top`, left: `${cellAddress({ row, column })} left`, right: `${cellAddress({ row, column: column + 1 })} left` };
  return (['bottom', 'right', 'top', 'left'] as const).flatMap((side): [string, LineData][] => {
    const line = lines[side];
    return line ? [[places[side], line]] : [];
  });
}

/** Reads the cells of a sheet part; their values are another reader's. */
export function cellsData(sheet: XmlElement, styleOf: (id: number) => CellStyle): CellsData {
  const data = { formats: {}, looks: {}, lines: {}, formulaCells: [], arrays: [] } as CellsData & { formulaCells: string[]; arrays: string[] };
  for (const cell of all(sheet, 'sheetData', 'row').flatMap((row) => all(row, 'c'))) {
    const { r = '', s = '0' } = cell.attributes;
    const { format, look, lines } = styleOf(Number(s));
    const rect = parseRange(r);
    if (format !== 'General') data.formats[r] = format;
    if (Object.keys(look).length > 0) data.looks[r] = look;
    if (rect) Object.assign(data.lines, Object.fromEntries(edges({ row: rect.top, column: rect.left }, lines)));
    const formula = find(cell, 'f');
    if (!formula) continue;
    data.formulaCells.push(r);
    if (formula.attributes['t'] === 'array') data.arrays.push(formula.attributes['ref'] ?? r);
  }
  return data;
}
