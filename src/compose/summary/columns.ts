import { type CellInput, isFormula } from '../../sheet/cell-input';
import { decimal, type Decimal, sum } from '../../sheet/decimal';
import { numberOf } from './figure';
import type { Block, ColumnKind, SummaryCell, SummaryColumn, SummaryRow } from './model';
import type { Heading, SummaryWords } from './words';

type Sized = Readonly<Partial<Record<Heading, readonly [width: number, kind: ColumnKind, total?: SummaryColumn['total']]>>>;

const sized = {
  no: [6, 'centre'], file: [20, 'text'], place: [14, 'place'], organization: [18, 'text'], code: [24, 'text'], name: [26, 'text'],
  budget: [11, 'money', total], fiscal: [11, 'money', total], other: [11, 'money', total], convention: [13, 'centre'],
  form: [16, 'text'], level1: [12, 'text'], level2: [14, 'text'], level3: [20, 'text'],
  identity: [34, 'text'], stated: [12, 'figure'], computed: [12, 'figure'], difference: [10, 'figure'], tolerance: [10, 'figure'], verdict: [8, 'centre'],
  executed: [11, 'money', total], expected: [11, 'money', total], months: [7, 'count'], executionRate: [10, 'share'], wanted: [10, 'share'], progress: [10, 'share'], light: [7, 'centre'], grade: [8, 'centre'],
  organizationCode: [12, 'text'], tables: [8, 'count', total], projects: [8, 'count', total], indicators: [8, 'count', total], errors: [7, 'count', total], warnings: [7, 'count', total], infos: [7, 'count', total], remark: [24, 'text'],
} as const satisfies Sized;

/** Columns that no month belongs to. The file's stands only where there are several. */
export function columns(ids: readonly (keyof typeof sized)[], words: SummaryWords, files: boolean): SummaryColumn[] {
  return ids.filter((id) => id !== 'file' || files).map((id) => {
    const [width, kind, ofColumn]: NonNullable<Sized[Heading]> = sized[id];
    return { id, heading: words.heading(id), width, kind, ...(ofColumn && { total: ofColumn }) };
  });
}

/** The sum of a column's rows. */
export function total(column: string, { rowsOf, figuresOf }: Block): CellInput {
  const figures = figuresOf(column).filter((figure) => figure !== null);
  return { formula: `=SUM(${rowsOf(column)})`, result: numberOf(sum(figures)) };
}

/** The months that some rows have a column for, in the order of the year: `money:6` → 6. */
export function monthsOf(rows: readonly SummaryRow[], prefix: string): number[] {
  const ids = rows.flatMap(({ cells }) => Object.keys(cells)).filter((id) => id.startsWith(`${prefix}:`));
  return [...new Set(ids)].map((id) => Number(id.slice(prefix.length + 1))).sort((one, other) => one - other);
}

/** A cell's figure, exact; null where it is text or empty. */
export function figureIn(cell: SummaryCell | undefined): Decimal | null {
  if (cell === undefined) return null;
  const value = typeof cell === 'object' ? (isRowFormula(cell) ? cell.result : valueIn(cell)) : cell;
  return typeof value === 'number' ? decimal(value) : null;
}

/** Whether a cell is a formula over its own row. */
export function isRowFormula(cell: SummaryCell): cell is Extract<SummaryCell, { readonly formulaAt: unknown }> {
  return typeof cell === 'object' && 'formulaAt' in cell;
}

function valueIn(input: CellInput): CellInput {
  return isFormula(input) ? input.result : input;
}
