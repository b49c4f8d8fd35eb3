import type { ColumnId, FormDefinition } from '../../forms/form';
import { publicItems, printedItems, type PublicItem } from '../../forms/items';
import type { TemplateCheck } from '../../forms/template';
import type { Cell } from '../../sheet/address';
import type { BlankForm } from './blank';
import { withMonths } from './cells';

/** The words of the figures beside a form; each begins with what it is about. */
export interface CheckWords {
  readonly right: string;
  /** Before the difference, or the figure that should be another. */
  readonly differs: string;
  readonly plan: { readonly incremental: string; readonly cumulative: string; readonly wrong: string };
  readonly points: string;
  readonly score: string;
}

/** A formula beside a row, in the grammar of Excel, that says nothing while there is nothing to say. */
export interface RowCheck {
  readonly row: number;
  /** What must be filled in, and the text that the cell then shows. */
  readonly formula: string;
}

/** The address of a cell of the form on its sheet. */
export type AddressOf = (cell: Cell) => string;

/** The formulas beside a blank form. */
export function rowChecks({ template }: FormDefinition, blank: BlankForm, months: number, at: AddressOf, words: CheckWords): RowCheck[] {
  return template.checks.flatMap((check) => checksOf(check, months, { blank, at, words }));
}

interface Place {
  readonly blank: BlankForm;
  readonly at: AddressOf;
  readonly words: CheckWords;
}

function checksOf(check: TemplateCheck, months: number, place: Place): RowCheck[] {
  switch (check.kind) {
    case 'sum': return [sumCheck(withMonths(check.name, months), slotCell(check.total, place), check.parts.map((part) => slotCell(part, place)), place)];
    case 'plan': return [planCheck(check.name, check.periods.map((period) => slotCell(period, place)), place)];
    case 'rate': return [rateCheck(withMonths(check.name, months), slotCell(check.rate, place), slotCell(check.part, place), slotCell(check.whole, place), place)];
    case 'points': return pointsCheck(check.name, check.plus, place);
    case 'scores': return scoreChecks(check.name, place);
    case 'items': return itemChecks(place);
  }
}

function slotCell(name: string, { blank }: Place): Cell {
  const cell = blank.slots.get(name);
  if (!cell) throw new Error(`the form has no place ${name}`);
  return cell;
}

/** A text in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function shown(when: string, name: string, text: string): string {
  return `IF(${when},${quoted(name)}&${text},"")`;
}

/** A share in percent, with two places where it has them; TEXT would write it by the computer's own language. */
function inPercent(share: string): string {
  return `ROUND(${share}*100,2)&"%"`;
}

function sumCheck(name: string, total: Cell, parts: readonly Cell[], { at, words }: Place): RowCheck {
  const difference = `ROUND(${[total, ...parts].map(at).join('-')},6)`;
  return {
    row: total.row,
    formula: shown(`AND(COUNT(${at(total)})=1,COUNT(${parts.map(at).join(',')})>0)`, name, `IF(${difference}=0,${quoted(words.right)},${quoted(words.differs)}&${difference})`),
  };
}

/** Parts that add up to 100 %, or states that rise to it; an empty period says nothing. */
function planCheck(name: string, periods: readonly Cell[], { at, words: { plan } }: Place): RowCheck {
  const cells = periods.map(at);
  const rises = cells.slice(1).map((cell, before) => `OR(${cell}="",${cell}>=MAX(${cells.slice(0, before + 1).join(',')}))`);
  const list = cells.join(',');
  const result = `IF(ROUND(SUM(${list}),4)=1,${quoted(plan.incremental)},IF(AND(ROUND(MAX(${list}),4)=1,${rises.join(',')}),${quoted(plan.cumulative)},${quoted(plan.wrong)}&${inPercent(`SUM(${list})`)}))`;
  return { row: periods[0]?.row ?? 0, formula: shown(`COUNT(${list})>0`, name, result) };
}

/** As the rate is shown: with two places. */
function rateCheck(name: string, rate: Cell, part: Cell, whole: Cell, { at, words }: Place): RowCheck {
  const expected = `ROUND(${at(part)}/${at(whole)},4)`;
  const filled = `AND(COUNT(${[rate, part, whole].map(at).join(',')})=3,${at(whole)}<>0)`;
  return { row: rate.row, formula: shown(filled, name, `IF(ROUND(${at(rate)},4)=${expected},${quoted(words.right)},${quoted(words.differs)}&${inPercent(`(${at(rate)}-${expected})`)})`) };
}

function pointsCheck(name: string, plus: readonly string[], place: Place): RowCheck[] {
  const { blank, at, words } = place;
  const range = columnRange('weight', place);
  if (range === null) return [];
  const total = `ROUND(SUM(${[range, ...plus.map((each) => at(slotCell(each, place)))].join(',')}),6)`;
  return [{ row: blank.heading, formula: shown(`COUNT(${range})>0`, name, `IF(${total}=100,${quoted(words.right)},${quoted(words.points)}&${total})`) }];
}

function scoreChecks(name: string, { blank, at, words }: Place): RowCheck[] {
  const [weight, score] = [blank.columns.get('weight'), blank.columns.get('score')];
  if (weight === undefined || score === undefined) return [];
  return rowsOf(blank).map((row) => {
    const [full, own] = [at({ row, column: weight }), at({ row, column: score })];
    return { row, formula: shown(`COUNT(${full},${own})=2`, name, `IF(${own}<=${full},${quoted(words.right)},${quoted(words.score)})`) };
  });
}

function rowsOf({ heading, table }: BlankForm): number[] {
  return Array.from({ length: table.bottom - heading }, (_, at) => heading + 1 + at);
}

/** A column of the rows as a range; null where the form lacks it. */
export function columnRange(id: ColumnId, { blank, at }: Pick<Place, 'blank' | 'at'>): string | null {
  const column = blank.columns.get(id);
  return column === undefined ? null : `${at({ row: blank.heading + 1, column })}:${at({ row: blank.table.bottom, column })}`;
}

const years: readonly ColumnId[] = ['previous', 'current', 'change'];

/** Each item's change, and for an item that has parts its sum in each column. */
function itemChecks(place: Place): RowCheck[] {
  const { blank } = place;
  const rowOf = (item: PublicItem['id']): number => blank.heading + 1 + printedItems.indexOf(item);
  const columns = years.flatMap((id) => { const column = blank.columns.get(id); return column === undefined ? [] : [{ id, column, heading: headingAt(blank, column) }]; });
  const sums = printedItems.flatMap((item) => {
    const parts = publicItems.filter(({ parent }) => parent === item).map(({ id }) => rowOf(id));
    if (parts.length === 0) return [];
    return columns.map(({ column, heading }) => sumCheck(heading, { row: rowOf(item), column }, parts.map((row) => ({ row, column })), place));
  });
  return [...sums, ...changeChecks(place)];
}

function changeChecks({ blank, at, words }: Place): RowCheck[] {
  const [previous, current, change] = years.map((id) => blank.columns.get(id));
  if (previous === undefined || current === undefined || change === undefined) return [];
  return rowsOf(blank).map((row) => {
    const [last, now, stated] = [previous, current, change].map((column) => at({ row, column }));
    const difference = `ROUND(${stated}-(${now}-${last}),6)`;
    return { row, formula: shown(`COUNT(${last},${now},${stated})=3`, headingAt(blank, change), `IF(${difference}=0,${quoted(words.right)},${quoted(words.differs)}&${difference})`) };
  });
}

function headingAt({ cells, heading }: BlankForm, column: number): string {
  const cell = cells.find(({ rect }) => rect.top === heading && rect.left === column);
  return cell?.content.kind === 'label' ? cell.content.text : '';
}
