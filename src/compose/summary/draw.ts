import { displayText } from '../../sheet/format';
import { type CellInput, formatAfter, valueOf } from '../../sheet/cell-input';
import type { Edit } from '../../sheet/edit';
import type { CellLook } from '../../sheet/sheet-look';
import { headingFill, pageFooter, rowRect, type SheetEdits, sheetEdits } from '../sheet-edits';
import { heightFor } from '../text-fit';
import { chartEdits } from './chart';
import { recorded } from './fill/cells';
import { contentsOf, headingRow, totalsOf } from './layout';
import { looks } from './looks';
import type { ColumnKind, Summary, SummaryColumn, SummaryRow } from './model';
import type { SummaryWords } from './words';

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
  const { summary, columns, rows, linked } = drawing;
  const sheet = sheetEdits(sheetId);
  const heading = summary.plain === true ? 0 : headingRow;
  const contents = contentsOf(columns, rows, heading + 1).map((row) => withRecords(columns, row));
  const totals = columns.some(({ total }) => total !== undefined) ? [totalsOf(columns, rows, words.total(summary.id))] : [];
  const last = columns.length - 1;
  const bottom = heading + rows.length + totals.length;
  const body = { top: heading + 1, left: 0, bottom, right: last };
  // Excel gives a formula the format of the cells that it names, where it is not said otherwise.
  const formats = [...contents, ...totals].map((row, down) => row.map((input, at) => formatAfter(input, looks[columns[at]?.kind ?? 'text'].numberFormat ?? 'General', rows[down]?.formats?.[columns[at]?.id ?? ''] ?? null)));
  const chart = summary.chart === true ? chartEdits(sheet, columns, bottom, words, totals[0] ?? []) : { edits: [], bottom };
  return [
    { kind: 'add-sheet', sheetId, name: sheetName, after: null },
    ...(summary.plain === true ? [] : titleEdits(sheet, drawing, words)),
    sheet.write(heading, 0, [columns.map((column) => column.heading)]),
    sheet.format(rowRect(heading, 0, last), { bold: true, fill: headingFill, horizontal: 'center', vertical: 'center', wrap: true }),
    ...columns.map(({ kind }, at) => sheet.format({ ...body, left: at, right: at }, { vertical: 'center', ...lookOf(kind, linked) })),
    sheet.write(body.top, 0, [...contents, ...totals], formats),
    ...rows.flatMap(({ colors = {} }, down) => Object.entries(colors).map(([id, color]) => {
      const at = columns.findIndex((column) => column.id === id);
      return sheet.format(rowRect(body.top + down, at, at), { color, bold: true });
    })),
    sheet.lines({ ...body, top: heading }),
    ...totals.map(() => sheet.format(rowRect(bottom, 0, last), { bold: true, fill: headingFill })),
    ...sheet.heights(heading, [heightFor(columns.map((column) => column.heading), columns.map(({ width }) => width)), ...contents.map((row) => rowHeight(row, columns)), ...totals.map(() => 24)]),
    ...chart.edits,
    ...(summary.plain === true ? [] : remarkEdits(sheet, chart.bottom + 2, drawing)),
    ...sheet.widths(columns.map(({ width }) => width)),
    { kind: 'freeze', sheetId, rows: heading + 1, columns: 0 },
    sheet.print({ orientation: 'landscape', titleRows: { from: heading, to: heading }, fitWidth: true, footer: pageFooter(words) }),
  ];
}

/** What a row holds is known again by its place, when it is filled in another time. */
function withRecords(columns: readonly SummaryColumn[], row: readonly CellInput[]): CellInput[] {
  return row.map((input, at) => (columns[at]?.id === 'place' ? recorded(input, columns.map(({ id }, across) => [id, row[across] ?? ''] as const)) : input));
}

function titleEdits(sheet: SheetEdits, { summary, columns, rows }: Drawing, words: SummaryWords): Edit[] {
  const last = columns.length - 1;
  return [
    sheet.write(0, 0, [[words.title(summary.id)], [words.note(summary.id, rows.length)]]),
    sheet.merge(rowRect(0, 0, last)),
    sheet.merge(rowRect(1, 0, last)),
    sheet.format(rowRect(0, 0, last), { size: 16, bold: true, horizontal: 'center', vertical: 'center' }),
    sheet.format(rowRect(1, 0, last), { horizontal: 'left', vertical: 'center' }),
    ...sheet.heights(0, [30, 20]),
  ];
}

/** A line below for each thing that was not read or needs saying. */
function remarkEdits(sheet: SheetEdits, top: number, { columns, remarks }: Drawing): Edit[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return [
    ...remarks.flatMap((remark, at) => {
      const row = rowRect(top + at, 0, columns.length - 1);
      return [sheet.write(top + at, 0, [[remark]]), sheet.merge(row), sheet.format(row, { wrap: true, vertical: 'center', horizontal: 'left' })];
    }),
    ...sheet.heights(top, remarks.map((remark) => heightFor([remark], [width]))),
  ];
}

function lookOf(kind: ColumnKind, linked: boolean): CellLook {
  return kind === 'place' && !linked ? looks.text : looks[kind];
}

function rowHeight(row: readonly CellInput[], columns: readonly SummaryColumn[]): number {
  return heightFor(row.map((input, at) => displayText(valueOf(input), looks[columns[at]?.kind ?? 'text'].numberFormat ?? 'General')), columns.map(({ width }) => width));
}
