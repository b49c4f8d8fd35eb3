import { cellAddress, columnLetters, type Rect } from '../../../sheet/address';
import type { Edit, Plan } from '../../../sheet/edit';
import { addedSheets, sheetOf } from '../../../sheet/plan/ranges';
import { stylePackage } from '../style-package';
import { looksAfter } from './cell-looks';
import { addChart, addValidation, answered, type Excelize, type ExcelizeFile, freeze, quotedName, setPrint, styleOf } from './excelize';

/** A sheet that a plan adds, with the edits on it. */
export interface NewSheet {
  readonly id: string;
  readonly name: string;
  /** The sheet that it comes after; null: it is the last. */
  readonly after: string | null;
  readonly edits: readonly Edit[];
}

/** The sheets that a plan adds, in its order. */
export function newSheets(plan: Plan): readonly NewSheet[] {
  const added = addedSheets(plan);
  return plan.edits.filter((edit) => edit.kind === 'add-sheet').map(({ sheetId: id, name, after }) => ({
    id,
    after,
    name: plan.edits.reduce((last, edit) => (edit.kind === 'rename-sheet' && edit.sheetId === id ? edit.name : last), name),
    edits: plan.edits.filter((edit) => added.has(id) && sheetOf(edit) === id && edit.kind !== 'add-sheet'),
  }));
}

const pixelsPerPoint = 96 / 72;
const usual = { characters: 9.14, points: 15 };

/** Size of cells on a screen, for charts that cover them. */
function pixelSize({ left, right, top, bottom }: Rect, edits: readonly Edit[]): { width: number; height: number } {
  const widths = edits.filter((edit) => edit.kind === 'width');
  const heights = edits.filter((edit) => edit.kind === 'height');
  const widthOf = (column: number): number => Math.trunc((widths.findLast(({ from, to }) => column >= from && column <= to)?.characters ?? usual.characters) * 7 + 5);
  const heightOf = (row: number): number => Math.round((heights.findLast(({ from, to }) => row >= from && row <= to)?.points ?? usual.points) * pixelsPerPoint);
  const sum = (from: number, to: number, size: (index: number) => number): number => Array.from({ length: to - from + 1 }, (_, index) => size(from + index)).reduce((total, each) => total + each, 0);
  return { width: sum(left, right, widthOf), height: sum(top, bottom, heightOf) };
}

function carryOut(excelize: Excelize, file: ExcelizeFile, sheet: NewSheet, nameOf: (sheetId: string) => string): void {
  const { name } = sheet;
  for (const edit of sheet.edits) {
    if (edit.kind === 'merge') answered(file.MergeCell(name, cellAddress({ row: edit.range.rect.top, column: edit.range.rect.left }), cellAddress({ row: edit.range.rect.bottom, column: edit.range.rect.right })));
    if (edit.kind === 'width') answered(file.SetColWidth(name, columnLetters(edit.from), columnLetters(edit.to), edit.characters));
    if (edit.kind === 'height') for (let row = edit.from; row <= edit.to; row += 1) answered(file.SetRowHeight(name, row + 1, edit.points));
    if (edit.kind === 'validation') addValidation(file, name, edit.range.rect, edit.validation);
    if (edit.kind === 'freeze') freeze(file, name, edit.rows, edit.columns);
    if (edit.kind === 'print') setPrint(file, name, edit.setup);
    if (edit.kind === 'link') {
      const { sheetId, rect } = edit.target;
      answered(file.SetCellHyperLink(name, cellAddress(edit.cell.cell), `${quotedName(nameOf(sheetId))}!${cellAddress({ row: rect.top, column: rect.left })}`, 'Location'));
    }
    if (edit.kind === 'chart') addChart(excelize, file, name, edit.chart, pixelSize(edit.chart.place, sheet.edits));
  }
}

function setLooks(file: ExcelizeFile, { name, edits }: NewSheet): void {
  const { Font: font = {} } = answered(file.GetStyle(0)).style;
  const styles = new Map<string, number>();
  for (const { rect, look } of looksAfter(edits)) {
    const key = JSON.stringify(look);
    const style = styles.get(key) ?? answered(file.NewStyle(styleOf(look, font))).style;
    styles.set(key, style);
    answered(file.SetCellStyle(name, cellAddress({ row: rect.top, column: rect.left }), cellAddress({ row: rect.bottom, column: rect.right }), style));
  }
}

/**
 * A package that holds new sheets with their looks, and the styles part that those use: the workbook's own, with
 * styles added. Contents are not in it; they are written afterwards, as on any sheet.
 */
export function sheetsPackage(excelize: Excelize, styles: Uint8Array, theme: Uint8Array | null, sheets: readonly NewSheet[], nameOf: (sheetId: string) => string): Uint8Array {
  const opened = excelize.OpenReader(stylePackage(styles, theme));
  if (opened.error) throw new Error(opened.error);
  for (const { name } of sheets) answered(opened.NewSheet(name));
  for (const sheet of sheets) {
    setLooks(opened, sheet);
    carryOut(excelize, opened, sheet, nameOf);
  }
  const { buffer } = answered(opened.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('the library answered no bytes');
  return buffer;
}
