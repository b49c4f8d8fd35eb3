import { cellAddress, parseRange, type Rect } from '../../../src/sheet/address';
import { areaAddress, parseArea } from './areas';
import { shiftedFormula } from './formula-shift';
import { shiftedRect, shiftedRow, type RowShift } from './row-shift';
import type { ModelSheet } from './sheet';

function moveKeys<T>(map: Map<string, T>, shift: RowShift): void {
  const moved = [...map].flatMap(([key, item]): [string, T][] => {
    const [address = '', ...rest] = key.split(' ');
    const rect = parseRange(address);
    const row = rect && shiftedRow(rect.top, shift);
    return rect && row !== null ? [[[cellAddress({ row, column: rect.left }), ...rest].join(' '), item]] : [];
  });
  map.clear();
  for (const [key, item] of moved) map.set(key, item);
}

function moved(rects: readonly Rect[], shift: RowShift): Rect[] {
  return rects.map((rect) => shiftedRect(rect, shift)).filter((rect) => rect !== null);
}

function movedText(text: string, shift: RowShift): string {
  const rect = parseArea(text);
  const after = rect && shiftedRect(rect, shift);
  return after ? areaAddress(after) : text;
}

/** Moves everything on a sheet that stands below the rows that come in or go. */
export function shiftRows(sheet: ModelSheet, shift: RowShift): void {
  const { at, count } = shift;
  if (count > 0 && sheet.rows.length > at) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  if (count < 0) sheet.rows.splice(at, -count);
  for (const map of [sheet.formats, sheet.formulas, sheet.links]) moveKeys(map, shift);
  moveKeys(sheet.looks, shift);
  moveKeys(sheet.lines, shift);
  const heights = [...sheet.heights].flatMap(([row, height]): [string, number][] => {
    const after = shiftedRow(Number(row) - 1, shift);
    return after === null ? [] : [[String(after + 1), height]];
  });
  sheet.heights.clear();
  for (const [row, height] of heights) sheet.heights.set(row, height);
  sheet.merges = moved(sheet.merges, shift);
  sheet.arrays = moved(sheet.arrays, shift);
  sheet.rules = sheet.rules.map((rule) => ({ ...rule, areas: moved(rule.areas, shift) })).filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations.map((each) => ({ ...each, areas: moved(each.areas, shift) })).filter(({ areas }) => areas.length > 0);
  if (sheet.print.breaks) sheet.print.breaks = sheet.print.breaks.map((row) => shiftedRow(row, shift)).filter((row) => row !== null);
  for (const chart of sheet.charts) {
    chart.categories = movedText(chart.categories, shift);
    chart.place = movedText(chart.place, shift);
    for (const series of chart.series) series.values = movedText(series.values, shift);
  }
}

/** The formulas of a workbook after rows have moved on one sheet. */
export function shiftFormulas(sheets: readonly ModelSheet[], on: ModelSheet, shift: RowShift): void {
  for (const sheet of sheets) {
    for (const [address, formula] of sheet.formulas) sheet.formulas.set(address, shiftedFormula(formula, sheet === on, on.name, shift));
  }
}
