import { cellAddress, type Rect } from '../../../src/sheet/address';
import type { CellValue, Visibility } from '../../../src/sheet/snapshot';
import { parseAreas } from './areas';
import type { ChartData, LineData, LookData, RuleData, SheetData, ValidationData } from './data';

/** A conditional format of the model. */
export interface ModelRule {
  readonly id: string;
  readonly kind: string;
  formula: string;
  areas: Rect[];
  fill: string | null;
  readonly text: string | null;
}

/** What may be typed into some cells. */
export type ModelValidation = Omit<ValidationData, 'areas'> & { areas: Rect[] };

/** How a sheet is printed. */
export interface ModelPrint {
  orientation?: string;
  paper?: string;
  titleRows?: string;
  area?: string;
  fitWidth?: boolean;
  footer?: string;
  breaks?: number[];
}

/** A chart; its parts are set one after another. */
export type ModelChart = Omit<ChartData, 'series'> & { series: { name: string; values: string }[] };

/** A sheet of the model. Its cells change by `WorkbookModel` only. */
export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly rows: CellValue[][];
  readonly formats: Map<string, string>;
  readonly formulas: Map<string, string>;
  /** Cells whose formulas have no known result. */
  readonly uncalculated: Set<string>;
  readonly looks: Map<string, LookData>;
  readonly lines: Map<string, LineData>;
  readonly links: Map<string, string>;
  arrays: Rect[];
  merges: Rect[];
  isProtected: boolean;
  rules: ModelRule[];
  validations: ModelValidation[];
  readonly widths: Map<string, number>;
  readonly heights: Map<string, number>;
  freeze: { rows: number; columns: number };
  print: ModelPrint;
  charts: ModelChart[];
}

function entries<T>(record: Readonly<Record<string, T>> | undefined): Map<string, T> {
  return new Map(Object.entries(record ?? {}));
}

let rulesMade = 0;

/** A conditional format with an id of its own. */
export function makeRule(data: RuleData): ModelRule {
  rulesMade += 1;
  return { id: `{RULE-${rulesMade}}`, kind: data.kind, formula: data.formula ?? '', areas: parseAreas(data.areas), fill: data.fill ?? null, text: data.text ?? null };
}

/** A sheet of the model from plain data. */
export function makeSheet(data: SheetData, id: string): ModelSheet {
  return {
    id,
    name: data.name,
    visibility: data.visibility ?? 'visible',
    rows: data.rows.map((row) => [...row]),
    formats: entries(data.formats),
    formulas: entries(data.formulas),
    uncalculated: new Set(),
    looks: entries(data.looks),
    lines: entries(data.lines),
    links: entries(data.links),
    arrays: (data.arrays ?? []).flatMap(parseAreas),
    merges: (data.merges ?? []).flatMap(parseAreas),
    isProtected: data.isProtected ?? false,
    rules: (data.rules ?? []).map(makeRule),
    validations: (data.validations ?? []).map((validation) => ({ ...validation, areas: parseAreas(validation.areas) })),
    widths: entries(data.widths),
    heights: entries(data.heights),
    freeze: { rows: 0, columns: 0, ...data.freeze },
    print: { ...data.print, ...(data.print?.breaks && { breaks: [...data.print.breaks] }) } as ModelPrint,
    charts: (data.charts ?? []).map((chart) => ({ ...chart, series: chart.series.map((series) => ({ ...series })) })),
  };
}

/** What a cell holds. */
export function valueIn(sheet: ModelSheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? '';
}

/** Puts a value into a cell, and rows and cells before it where there are none. */
export function putValue(sheet: ModelSheet, row: number, column: number, value: CellValue): void {
  for (let at = sheet.rows.length; at <= row; at += 1) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  for (let at = cells.length; at < column; at += 1) cells.push('');
  cells[column] = value;
}

/** The number format of a cell. */
export function formatIn(sheet: ModelSheet, row: number, column: number): string {
  return sheet.formats.get(cellAddress({ row, column })) ?? 'General';
}

/** Sets or, with General, forgets a cell's number format. */
export function putFormat(sheet: ModelSheet, row: number, column: number, code: string): void {
  const address = cellAddress({ row, column });
  if (code === 'General' || code === '') sheet.formats.delete(address);
  if (code !== 'General' && code !== '') sheet.formats.set(address, code);
}
