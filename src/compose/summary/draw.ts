import { displayText } from '../../sheet/format';
import { type CellInput, valueOf } from '../../sheet/cell-input';
import type { Edit } from '../../sheet/edit';
import type { CellLook } from '../../sheet/sheet-look';
import { headingFill, linkColor, pageFooter, rowRect, sheetEdits } from '../sheet-edits';
import { heightFor } from '../text-fit';
import { chartEdits } from './chart';
import { contentsOf, firstRow, headingRow, totalsOf } from './layout';
import type { ColumnKind, Summary, SummaryColumn, SummaryRow } from './model';
import type { SummaryWords } from './words';

const money = '#,##0.00####';
/** How the cells of a column look. */
export const looks: Readonly<Record<ColumnKind, CellLook>> = {
  text: { horizontal: 'left', wrap: true },
  place: { horizontal: 'left', wrap: true, color: linkColor },
  centre: { horizontal: 'center', wrap: true },
  count: { horizontal: 'center', numberFormat: '0' },
  money: { horizontal: 'right', numberFormat: money },
  share: { horizontal: 'right', numberFormat: '0.00%' },
};

/** What is drawn: some rows with their columns, and remarks that stand below them. */
export interface Drawing {
  readonly summary: Summary;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
  readonly remarks: readonly string[];
  /** Whether places lead to cells of the same workbook. */
  readonly linked: boolean;
}

/** The edits that add a summary as a sheet; `sheetId` is the one that the plan knows it by. */
export function drawn(sheetId: string, sheetName: string, drawing: Drawing, words: SummaryWords): Edit[] {
  const { summary, columns, rows, remarks, linked } = drawing;
  const sheet = sheetEdits(sheetId);
  const last = columns.length - 1;
  const widths = columns.map(({ width }) => width);
  const contents = contentsOf(columns, rows);
  const totals = totalsOf(columns, rows, words.total);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const bottom = firstRow + rows.length - (hasTotals ? 0 : 1);
  const body = { top: firstRow, left: 0, bottom, right: last };
  const chart = summary.chart ? chartEdits(sheet, columns, bottom, words, totals) : { edits: [], bottom };
  const below = chart.bottom + 2;
  const remarkWidth = widths.reduce((sum, width) => sum + width, 0);
  return [
    { kind: 'add-sheet', sheetId, name: sheetName, after: null },
    sheet.write(0, 0, [[words.title(summary.id)], [words.note(summary.id, rows.length)]]),
    sheet.merge(rowRect(0, 0, last)),
    sheet.merge(rowRect(1, 0, last)),
    sheet.format(rowRect(0, 0, last), { size: 16, bold: true, horizontal: 'center', vertical: 'center' }),
    sheet.format(rowRect(1, 0, last), { horizontal: 'left', vertical: 'center' }),
    sheet.write(headingRow, 0, [columns.map(({ heading }) => heading)]),
    sheet.format(rowRect(headingRow, 0, last), { bold: true, fill: headingFill, horizontal: 'center', vertical: 'center', wrap: true }),
    ...columns.map(({ kind }, at) => sheet.format({ ...body, left: at, right: at }, { vertical: 'center', ...lookOf(kind, linked) })),
    sheet.write(firstRow, 0, hasTotals ? [...contents, totals] : contents),
    sheet.lines({ ...body, top: headingRow }),
    ...(hasTotals ? [sheet.format(rowRect(bottom, 0, last), { bold: true, fill: headingFill })] : []),
    ...sheet.heights(0, [30, 20, heightFor(columns.map(({ heading }) => heading), widths), ...contents.map((row) => rowHeight(row, columns)), ...(hasTotals ? [24] : [])]),
    ...chart.edits,
    ...remarks.flatMap((remark, at) => [sheet.write(below + at, 0, [[remark]]), sheet.merge(rowRect(below + at, 0, last)), sheet.format(rowRect(below + at, 0, last), { wrap: true, vertical: 'center', horizontal: 'left' })]),
    ...sheet.heights(below, remarks.map((remark) => heightFor([remark], [remarkWidth]))),
    ...sheet.widths(widths),
    { kind: 'freeze', sheetId, rows: firstRow, columns: 0 },
    sheet.print({ orientation: 'landscape', titleRows: { from: headingRow, to: headingRow }, fitWidth: true, footer: pageFooter(words) }),
  ];
}

function lookOf(kind: ColumnKind, linked: boolean): CellLook {
  return kind === 'place' && !linked ? looks.text : looks[kind];
}

function rowHeight(row: readonly CellInput[], columns: readonly SummaryColumn[]): number {
  return heightFor(row.map((input, at) => displayText(valueOf(input), looks[columns[at]?.kind ?? 'text'].numberFormat ?? 'General')), columns.map(({ width }) => width));
}
