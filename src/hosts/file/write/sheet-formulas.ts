import { read } from '@e965/xlsx';
import { type Cell, contains, parseRange, type Rect } from '../../../sheet/address';
import { plainSheetName, plainWorkbook } from '../plain-workbook';
import { bareSheetPart } from '../sheet-data';
import { resolveEntities } from '../xml-tags';
import { elementIn, prefixOf } from './markup';
import { cellsIn, type CellChange, rowsIn } from './sheet-rows';

/** A formula as the sheet part has it. */
interface Written {
  readonly cell: Cell;
  readonly type: string;
  readonly text: string;
  /** Number of a shared formula's group; null for others. */
  readonly group: string | null;
  /** Cells of an array formula or data table; null for others. */
  readonly block: Rect | null;
}

/** What is known of a sheet's formulas. */
export interface SheetFormulas {
  /** The formula of a cell, "=" included; null where there is none. */
  readonly at: (cell: Cell) => string | null;
  /** Whether a cell is part of an array formula or a data table, which can only be changed as a whole. */
  readonly isInBlock: (cell: Cell) => boolean;
  /** Changes that let the rest of a shared formula stand alone, when these cells leave it. */
  readonly released: (cells: readonly Cell[]) => readonly CellChange[];
}

const none: SheetFormulas = { at: () => null, isInBlock: () => false, released: () => [] };

function key({ row, column }: Cell): string {
  return `${row},${column}`;
}

function writtenFormulas(xml: string, prefix: string): Written[] {
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  return [...rowsIn(data, prefix)].flatMap((row) => (row.inner.includes(`<${prefix}f`) ? [...cellsIn(row.inner, prefix)] : []).flatMap((cell) => {
    const formula = elementIn(cell.inner, `${prefix}f`);
    if (!formula) return [];
    const type = formula.attributes.get('t') ?? 'normal';
    return [{
      cell: { row: row.number, column: cell.number },
      type,
      text: resolveEntities(formula.inner),
      group: type === 'shared' ? formula.attributes.get('si') ?? '' : null,
      block: type === 'array' || type === 'dataTable' ? parseRange(formula.attributes.get('ref') ?? '') : null,
    }];
  }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Texts of all formulas, those of shared groups worked out for each cell by the reader. */
function workedOut(xml: string): (cell: Cell) => string | null {
  // The table of shared strings is not given: text cells would have the reader leave the sheet out.
  const part = bareSheetPart(new TextEncoder().encode(xml.replaceAll(' t="s"', '')));
  if (!part) return () => null;
  const bytes = plainWorkbook({ sheets: [part], sharedStrings: null, styles: null, date1904: false });
  const rows: unknown = read(bytes, { type: 'array', dense: true, cellFormula: true, xlfn: true, cellHTML: false, cellText: false, sheetStubs: true }).Sheets[plainSheetName(0)]?.['!data'];
  return ({ row, column }) => {
    const cells: unknown = Array.isArray(rows) ? rows[row] : null;
    const cell: unknown = Array.isArray(cells) ? cells[column] : null;
    return isRecord(cell) && typeof cell['f'] === 'string' ? cell['f'] : null;
  };
}

/** Reads the formulas of a sheet part. */
export function formulasIn(xml: string): SheetFormulas {
  const prefix = prefixOf(xml);
  if (!xml.includes(`<${prefix}f`)) return none;
  const written = writtenFormulas(xml, prefix);
  const shared = written.some(({ group }) => group !== null) ? workedOut(xml) : () => null;
  const texts = new Map(written.map(({ cell, text }) => [key(cell), text === '' ? shared(cell) : text]));
  const blocks = written.map(({ block }) => block).filter((block) => block !== null);
  return {
    at: (cell) => {
      const text = texts.get(key(cell)) ?? null;
      return text === null ? null : `=${text}`;
    },
    isInBlock: (cell) => blocks.some((block) => contains(block, cell)),
    released: (cells) => {
      const leaving = new Set(cells.map(key));
      const groups = new Set(written.filter(({ cell, group, text }) => group !== null && text !== '' && leaving.has(key(cell))).map(({ group }) => group));
      return written.filter(({ cell, group }) => groups.has(group) && !leaving.has(key(cell)))
        .map(({ cell }) => ({ ...cell, input: null, style: null, formula: texts.get(key(cell)) ?? '' }));
    },
  };
}
