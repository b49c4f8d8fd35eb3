import { type Amount, unitInYuan } from '../../content/amount';
import type { Reading } from '../../content/reading';
import type { CellInput } from '../../sheet/cell-input';
import { decimal, type Decimal, decimalText } from '../../sheet/decimal';
import { cellReference } from '../../sheet/reference';
import type { Trouble } from './trouble';

/** Where figures come from: a sheet of the workbook that is written to, or of another one, which nothing can point at. */
export interface Origin {
  readonly sheetName: string;
  readonly linked: boolean;
  /** The table's unit of money; null where it declares none. */
  readonly unit: string | null;
}

/** A cell of a summary with what is to be said of it. */
export interface Figured {
  readonly cell: CellInput;
  readonly troubles: readonly Trouble[];
}

const nothing: Figured = { cell: '', troubles: [] };
/** Summaries are in 万元. */
const wan = decimal(10_000);

/** An exact decimal as the number that a cell holds. */
export function numberOf(value: Decimal): number {
  return Number(decimalText(value));
}

/** A figure that follows its source: `=IF(x="","",x)`, scaled by the text behind it. */
export function pointing({ sheetName, linked }: Origin, { cell }: Reading, scale: string, result: number | ''): CellInput {
  const source = cellReference(sheetName, cell);
  return linked ? { formula: `=IF(${source}="","",${source}${scale})`, result } : result;
}

/** An amount of money in 万元. Without a declared unit none is guessed: the place stays empty, and the remark says why. */
export function moneyFigure(amount: Amount | null, of: string, origin: Origin): Figured {
  if (!amount) return nothing;
  const { reading, figure } = amount;
  const unit = origin.unit === null ? null : unitInYuan(origin.unit);
  if (!figure) return reading.empty ? blank(reading, origin, unit) : { cell: '', troubles: [{ kind: 'unreadable', of, text: reading.text }] };
  if (!unit) return { cell: '', troubles: [{ kind: 'no-unit', text: reading.text }] };
  const result = numberOf(figure.value.times(unit).div(wan));
  if (typeof reading.value === 'number') return { cell: pointing(origin, reading, scaleOf(unit), result), troubles: [] };
  return { cell: result, troubles: [{ kind: 'text', of, text: reading.text }] };
}

/** An empty source may be filled in later; one with a mark such as 「—」 is text. */
function blank(reading: Reading, origin: Origin, unit: Decimal | null): Figured {
  return reading.value === '' && unit ? { cell: pointing(origin, reading, scaleOf(unit), ''), troubles: [] } : nothing;
}

/** How a formula brings a unit to 万元. */
export function scaleOf(unit: Decimal): string {
  if (unit.eq(wan)) return '';
  return unit.lt(wan) ? `/${decimalText(wan.div(unit))}` : `*${decimalText(unit.div(wan))}`;
}

/** Several amounts as one sum in 万元: a formula where all of them are numbers or empty, else the value. */
export function moneySum(amounts: readonly Amount[], of: string, origin: Origin): Figured {
  const [first] = amounts;
  if (!first || amounts.length === 1) return moneyFigure(first ?? null, of, origin);
  const parts = amounts.map((amount) => moneyFigure(amount, of, origin));
  const troubles = parts.flatMap((part) => part.troubles);
  const unit = origin.unit === null ? null : unitInYuan(origin.unit);
  const figures = amounts.flatMap(({ figure }) => (figure ? [figure.value] : []));
  if (!unit || figures.length === 0) return { cell: '', troubles };
  const result = numberOf(figures.reduce((sum, value) => sum.plus(value)).times(unit).div(wan));
  if (!origin.linked || troubles.length > 0) return { cell: result, troubles };
  const sources = amounts.map(({ reading }) => cellReference(origin.sheetName, reading.cell)).join(',');
  return { cell: { formula: `=SUM(${sources})${scaleOf(unit)}`, result }, troubles };
}
