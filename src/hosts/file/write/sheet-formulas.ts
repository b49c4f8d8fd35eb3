import { type Cell, contains, parseRange, type Rect } from '../../../sheet/address';
import { type Attributes, resolveEntities } from '../xml-tags';
import type { CellChange } from './cell-change';
import { unescapedText } from './cell-markup';
import { elementIn, prefixOf } from './markup';
import { cellsIn, rowsIn } from './sheet-rows';
import { shiftFormula } from './shift-formula';

/** A formula as the sheet part has it. */
export interface FormulaCell {
  readonly cell: Cell;
  /** Without "="; worked out for a cell of a shared group. Null where the part does not tell it. */
  readonly text: string | null;
  /** Where the formula of its group is written; null for a formula of its own. */
  readonly master: Cell | null;
  /** Cells of an array formula or data table; null for others. */
  readonly block: Rect | null;
  /** Cells that a data table looks at: its edge, with the formula that it tries out, and those where it puts what it tries. */
  readonly inputs: readonly Rect[];
}

/** What is known of a sheet's formulas. */
export interface SheetFormulas {
  /** In the order of the part. */
  readonly all: readonly FormulaCell[];
  /** The formula of a cell, "=" included; null where there is none. */
  readonly at: (cell: Cell) => string | null;
  /** Whether a cell is part of an array formula or a data table, which can only be changed as a whole. */
  readonly isInBlock: (cell: Cell) => boolean;
  /** Changes that let the rest of a shared formula stand alone, when these cells leave it. */
  readonly released: (cells: readonly Cell[]) => readonly CellChange[];
}

function key({ row, column }: Cell): string {
  return `${row},${column}`;
}

function tableInputs({ top, left, bottom, right }: Rect, attributes: Attributes): readonly Rect[] {
  const edges = [{ top: top - 1, left: left - 1, bottom: top - 1, right }, { top, left: left - 1, bottom, right: left - 1 }];
  return [...edges, ...['r1', 'r2'].map((key) => parseRange(attributes.get(key) ?? ''))].filter((rect) => rect !== null);
}

function formulaCells(xml: string, prefix: string): FormulaCell[] {
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  const masters = new Map<string, { readonly cell: Cell; readonly text: string }>();
  const opening = new RegExp(`<${prefix}f[\\s/>]`);
  return [...rowsIn(data, prefix)].filter(({ inner }) => opening.test(inner)).flatMap((row) => [...cellsIn(row.inner, prefix)].flatMap((found): FormulaCell[] => {
    const formula = elementIn(found.inner, `${prefix}f`);
    if (!formula) return [];
    const cell = { row: row.number, column: found.number };
    const type = formula.attributes.get('t') ?? 'normal';
    // Some writers put the sign before the formula that only people type.
    const own = unescapedText(resolveEntities(formula.inner)).replace(/^=/, '');
    const block = type === 'array' || type === 'dataTable' ? parseRange(formula.attributes.get('ref') ?? '') : null;
    if (type !== 'shared') return [{ cell, text: own === '' ? null : own, master: null, block, inputs: type === 'dataTable' && block ? tableInputs(block, formula.attributes) : [] }];
    const group = formula.attributes.get('si') ?? '';
    if (own !== '') masters.set(group, { cell, text: own });
    const master = masters.get(group);
    return [{ cell, text: master ? shiftFormula(master.text, cell.row - master.cell.row, cell.column - master.cell.column) : null, master: master?.cell ?? null, block, inputs: [] }];
  }));
}

/** Reads the formulas of a sheet part. */
export function formulasIn(xml: string): SheetFormulas {
  const all = formulaCells(xml, prefixOf(xml));
  const texts = new Map(all.map(({ cell, text }) => [key(cell), text]));
  const blocks = all.map(({ block }) => block).filter((block) => block !== null);
  return {
    all,
    at: (cell) => {
      const text = texts.get(key(cell)) ?? null;
      return text === null ? null : `=${text}`;
    },
    isInBlock: (cell) => blocks.some((block) => contains(block, cell)),
    released: (cells) => {
      const leaving = new Set(cells.map(key));
      return all.filter(({ cell, master }) => master && leaving.has(key(master)) && !leaving.has(key(cell)))
        .map(({ cell, text }) => {
          if (text === null) throw new Error(`the formula of row ${cell.row + 1}, column ${cell.column + 1} is not told`);
          return { ...cell, input: null, style: null, formula: text };
        });
    },
  };
}
