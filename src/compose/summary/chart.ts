import { cellAddress } from '../../sheet/address';
import { type CellInput, textFormat, valueOf } from '../../sheet/cell-input';
import { decimal, sum } from '../../sheet/decimal';
import type { Edit } from '../../sheet/edit';
import { headingFill, type SheetEdits } from '../sheet-edits';
import { numberOf } from './figure';
import { looks } from './looks';
import type { SummaryColumn } from './model';
import type { SummaryWords } from './words';

const rowsOfChart = 16;
const rowHeight = 18;
const moneyColumn = /^money:(\d+)$/;

/** The small table of the totals by period. */
export interface ChartRows {
  readonly top: number;
  readonly left: number;
  /** The headings, then a row for each period. */
  readonly cells: readonly (readonly CellInput[])[];
}

/** The money of each period, all money spent by then, and its share; the figures point at the row of totals. Null without periods. */
export function chartRows(columns: readonly SummaryColumn[], totalRow: number, words: SummaryWords, totals: readonly CellInput[]): ChartRows | null {
  const periods = columns.flatMap(({ id }, at) => (moneyColumn.test(id) ? [{ month: Number(moneyColumn.exec(id)?.[1]), at, share: columns.findIndex((other) => other.id === id.replace('money', 'share')) }] : []));
  const [first] = periods;
  if (!first || periods.some(({ share }) => share < 0)) return null;
  const at = (row: number, column: number): string => cellAddress({ row, column });
  const figure = (column: number): number => Number(valueOf(totals[column] ?? ''));
  const rows = periods.map(({ month, at: column, share }, down): CellInput[] => {
    const past = periods.slice(0, down + 1);
    const spent = numberOf(sum(past.map((each) => decimal(figure(each.at)))));
    return [
      words.period(month),
      { formula: `=${at(totalRow, column)}`, result: figure(column) },
      { formula: `=SUM(${at(totalRow, first.at)}:${at(totalRow, column)})`, result: spent },
      { formula: `=${at(totalRow, share)}`, result: valueOf(totals[share] ?? '') },
    ];
  });
  return { top: totalRow + 2, left: columns.findIndex(({ id }) => id === 'name'), cells: [[words.heading('period'), words.heading('money'), words.heading('cumulative'), words.heading('share')], ...rows] };
}

/** A small table of the totals by period below the last row, with a chart beside it. */
export function chartEdits(sheet: SheetEdits, columns: readonly SummaryColumn[], totalRow: number, words: SummaryWords, totals: readonly CellInput[]): { readonly edits: readonly Edit[]; readonly bottom: number } {
  const table = chartRows(columns, totalRow, words, totals);
  if (!table) return { edits: [], bottom: totalRow };
  const { top, left, cells } = table;
  const right = left + 3;
  const bottom = top + cells.length - 1;
  const values = (column: number): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } => ({ top: top + 1, left: column, bottom, right: column });
  const box = { top, left, bottom, right };
  const chart = {
    type: 'column' as const,
    title: words.chartTitle,
    categories: values(left),
    series: [left + 1, left + 2].map((column) => ({ name: { row: top, column }, values: values(column) })),
    place: { top, left: right + 2, bottom: top + rowsOfChart - 1, right: Math.max(right + 4, columns.length - 2) },
  };
  return {
    edits: [
      sheet.format(box, { horizontal: 'right', vertical: 'center', numberFormat: '#,##0.00####' }),
      sheet.format(values(right), { numberFormat: '0.00%' }),
      sheet.format({ ...box, right: left }, { horizontal: 'center' }),
      sheet.write(top, left, cells, cells.map((row) => row.map((input, across) => (typeof input === 'string' ? textFormat : across === 3 ? looks.share.numberFormat ?? null : looks.money.numberFormat ?? null)))),
      sheet.format({ ...box, bottom: top }, { bold: true, fill: headingFill, horizontal: 'center', wrap: true }),
      sheet.lines(box),
      ...sheet.heights(top, Array.from({ length: rowsOfChart }, () => rowHeight)),
      sheet.chart(chart),
    ],
    bottom: chart.place.bottom,
  };
}
