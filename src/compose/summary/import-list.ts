import type { Indicator } from '../../content/indicator';
import { readPoints } from '../../content/points';
import type { CellValue } from '../../sheet/snapshot';
import type { Source } from '../report-source';
import { numberOf } from './figure';
import type { Summary, SummaryColumn, SummaryRow } from './model';
import { targetProjects } from './row';
import type { SummaryWords } from './words';

/** The columns of the list, in the order that most systems want; a county may want another. */
export const importColumns = ['code', 'level1', 'level2', 'level3', 'direction', 'value', 'unit', 'weight'] as const;
export type ImportColumn = (typeof importColumns)[number];

const widths: Readonly<Record<ImportColumn, number>> = { code: 24, level1: 14, level2: 18, level3: 28, direction: 10, value: 24, unit: 12, weight: 10 };

/** The flat list for import into another system: a row for each indicator, value, comparison and unit taken apart, and nothing around it. */
export function importList(order: readonly ImportColumn[] = importColumns): Summary {
  return {
    id: 'import',
    keys: [],
    plain: true,
    rowsOf: (source, words) => rowsOf(source, words),
    columnsOf: (_, words) => order.map((id): SummaryColumn => ({ id, heading: words.heading(id), width: widths[id], kind: 'text' })),
  };
}

function rowsOf(source: Source, words: SummaryWords): SummaryRow[] {
  return targetProjects(source).flatMap(({ project }) => project.indicators.filter(({ furniture }) => !furniture).map((row): SummaryRow => ({
    cells: { code: project.code, level1: nameOf(row.level1), level2: nameOf(row.level2), level3: row.name, ...taken(row, words), weight: pointsOf(row) },
  })));
}

/** A group by its standard name. */
function nameOf({ known, text }: Indicator['level1'] | Indicator['level2']): string {
  return known?.name ?? text;
}

/** A value of one figure as comparison, figure and unit; any other as its text. */
function taken(row: Indicator, words: SummaryWords): Readonly<Record<'direction' | 'value' | 'unit', CellValue>> {
  const { comparison, direction, parts, unit } = row.aim;
  const text = row.value && !row.value.empty ? row.value.text : '';
  const [part] = parts;
  const sign = direction ?? comparison;
  const isFigure = part !== undefined && parts.length === 1 && !row.qualitative && isBareFigure(text);
  if (!isFigure) return { direction: row.qualitative || parts.length === 0 ? (text === '' ? '' : words.qualitative) : (sign ?? ''), value: text, unit: row.unit && !row.unit.empty ? row.unit.text : '' };
  return { direction: sign ?? '=', value: numberOf(part.figure), unit };
}

/** Comparison, figure and a short unit, and nothing else that would be lost. */
function isBareFigure(text: string): boolean {
  return /^[≥≧⩾>≤≦⩽<=＝≧]?\s*\d[\d,]*(?:\.\d+)?\s*[^\d\s，。；：、（）()]{0,6}$/u.test(text.normalize('NFKC'));
}

function pointsOf({ weight }: Indicator): CellValue {
  const points = weight ? readPoints(weight) : null;
  return points ? numberOf(points) : '';
}
