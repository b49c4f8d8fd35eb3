import { unitInYuan } from '../../../content/amount';
import { cellAddress } from '../../../sheet/address';
import { type Decimal, decimal, figureOf } from '../../../sheet/decimal';
import { plainText, compact, labelKey } from '../../../sheet/text';
import type { SheetValues, WorkbookValues } from '../../../sheet/snapshot';

/** A project as the control list has it. */
export interface ControlProject {
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** What 预算数 may be in 万元: one figure where the list says its unit, else both readings. */
  readonly budgets: readonly Decimal[];
}

const headings = { code: ['项目编码', '项目代码', '编码'], name: ['项目名称', '名称'], budget: ['预算数', '预算金额', '预算', '金额', '控制数', '预算控制数'] } as const;
type Column = keyof typeof headings;
const unitWords = /(亿元|万元|千元|元)/;
const totals = new Set(['合计', '总计', '小计']);
const tenThousand = unitInYuan('万元') ?? decimal(1);

/** The projects of a control list: the first sheet with a heading of 项目编码, 项目名称 and 预算数. Null where there is none. */
export function readControlList({ sheets }: WorkbookValues): ControlProject[] | null {
  for (const sheet of sheets) {
    const at = sheet.values.findIndex((row) => columnsIn(row) !== null);
    const columns = columnsIn(sheet.values[at] ?? []);
    if (columns) return sheet.values.slice(at + 1).flatMap((row, below) => projectIn(row, at + 1 + below, columns, unitOf(sheet, at, columns), sheet));
  }
  return null;
}

function columnsIn(row: SheetValues['values'][number]): Readonly<Record<Column, number>> | null {
  const labels = row.map((value) => labelKey(plainText(value)));
  const place = (column: Column): number => labels.findIndex((label) => headings[column].some((heading) => heading === label));
  const [code, name, budget] = [place('code'), place('name'), place('budget')];
  return code < 0 || name < 0 || budget < 0 ? null : { code, name, budget };
}

/** The unit that the heading says, else a line above it. */
function unitOf({ values }: SheetValues, heading: number, { budget }: Readonly<Record<Column, number>>): string | null {
  const own = unitWords.exec(compact(plainText(values[heading]?.[budget] ?? '')))?.[1];
  if (own !== undefined) return own;
  const above = values.slice(0, heading).flat().map((value) => compact(plainText(value))).find((text) => text.includes('单位') && unitWords.test(text));
  return unitWords.exec(above ?? '')?.[1] ?? null;
}

function projectIn(row: SheetValues['values'][number], at: number, columns: Readonly<Record<Column, number>>, unit: string | null, { name: sheet, origin }: SheetValues): ControlProject[] {
  const [code, name] = [columns.code, columns.name].map((column) => compact(plainText(row[column] ?? '')));
  if (code === undefined || name === undefined || code + name === '' || totals.has(name) || totals.has(code)) return [];
  const figure = figureOf(row[columns.budget] ?? '')?.value ?? null;
  const cell = cellAddress({ row: origin.row + at, column: origin.column + columns.name });
  return [{ code, name, sheet, cell, budgets: figure === null ? [] : readings(figure, unit) }];
}

function readings(figure: Decimal, unit: string | null): Decimal[] {
  const yuan = unit === null ? null : unitInYuan(unit);
  return yuan ? [figure.times(yuan).div(tenThousand)] : [figure, figure.div(tenThousand)];
}
