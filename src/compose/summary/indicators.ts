import type { Indicator } from '../../content/indicator';
import type { Reading } from '../../content/reading';
import { isBlankForm } from '../../rules/blank';
import { nameOf, type PlacedProject, projectsOf } from '../../rules/projects';
import type { Source } from '../report-source';
import { columns } from './columns';
import type { Summary, SummaryColumn, SummaryRow } from './model';
import { readingCell } from './reading-cell';
import { originOf, placeCell } from './row';
import type { SummaryWords } from './words';

/** Columns that only some forms have; a summary has those that some row fills in. */
const optional = ['description', 'value', 'unit', 'direction', 'weight', 'actual', 'score', 'basis'] as const;
const widths: Readonly<Record<(typeof optional)[number], number>> = { description: 28, value: 18, unit: 9, direction: 9, weight: 8, actual: 18, score: 8, basis: 20 };
const figures = new Set<string>(['weight', 'score']);

/** 指标汇总: a row for each indicator, with its groups carried down. */
export const indicators: Summary = {
  id: 'indicators',
  keys: [['code', 'level2', 'level3'], ['name', 'level2', 'level3']],
  rowsOf: (source, words) => projectsOf(source.report.tables.filter((table) => !isBlankForm(table))).flatMap((placed) =>
    placed.project.indicators.filter(({ furniture }) => !furniture).map((row) => rowOf(source, placed, row, words))),
  columnsOf: (rows, words, files) => [
    ...columns(['no', 'file', 'place', 'code', 'name', 'form', 'level1', 'level2', 'level3'], words, files),
    ...optional.filter((id) => rows.some(({ cells }) => cells[id] !== '')).map((id): SummaryColumn => ({ id, heading: words.heading(id), width: widths[id], kind: figures.has(id) ? 'figure' : 'text' })),
  ],
};

function rowOf(source: Source, placed: PlacedProject, indicator: Indicator, words: SummaryWords): SummaryRow {
  const { table, project } = placed;
  const origin = originOf(source, placed);
  const numbers = optional.flatMap((id) => numberFormat(id, indicator[id]));
  return {
    cells: {
      file: source.file ?? '',
      place: placeCell(source, table.table.sheetName, indicator.named?.cell ?? { row: indicator.row, column: table.table.range.left }),
      code: project.code,
      name: nameOf(placed),
      form: words.form(table.table.form),
      level1: indicator.level1.text,
      level2: indicator.level2.text,
      level3: indicator.level3 && !indicator.level3.empty ? indicator.level3.text : '',
      ...Object.fromEntries(optional.map((id) => [id, readingCell(indicator[id], origin)])),
    },
    formats: Object.fromEntries(numbers),
  };
}

/** A number looks as it does in its table. */
function numberFormat(id: string, reading: Reading | null): (readonly [string, string])[] {
  return reading && !reading.empty && typeof reading.value === 'number' ? [[id, reading.format]] : [];
}
