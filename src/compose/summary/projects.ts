import type { Source } from '../report-source';
import { columns, monthsOf } from './columns';
import { moneyFigure, moneySum } from './figure';
import { findingCounts } from './finding-counts';
import type { Summary, SummaryRow } from './model';
import { statedShare } from './period';
import { originOf, projectCells, remarkCell, targetProjects } from './row';
import type { SummaryWords } from './words';

/** 项目绩效目标汇总: a row for each project, with its money, its plan as stated, and what was found. */
export const projects: Summary = {
  id: 'projects',
  keys: [['code'], ['name']],
  rowsOf: (source, words) => targetProjects(source).map((placed) => rowOf(source, placed, words)),
  columnsOf: (rows, words, files) => [
    ...columns(['no', 'file', 'place', 'organization', 'code', 'name', 'budget', 'fiscal', 'other'], words, files),
    ...monthsOf(rows, 'plan').map((month) => ({ id: `plan:${month}`, heading: words.period(month), width: 10, kind: 'share' as const })),
    ...columns(['convention', 'indicators', 'errors', 'warnings', 'infos', 'remark'], words, files),
  ],
};

function rowOf(source: Source, placed: ReturnType<typeof targetProjects>[number], words: SummaryWords): SummaryRow {
  const { project } = placed;
  const { budget, plan } = project;
  const origin = originOf(source, placed);
  const amounts = {
    budget: moneyFigure(budget.total, words.heading('budget'), origin),
    fiscal: moneyFigure(budget.fiscal, words.heading('fiscal'), origin),
    other: moneySum(budget.sources.filter(({ kind }) => kind === 'other'), words.heading('other'), origin),
  };
  const shares = plan?.periods.map((period) => [`plan:${period.month}`, statedShare(period, plan, origin, words)] as const) ?? [];
  const figures = [...Object.entries(amounts), ...shares];
  const { error, warning, info } = findingCounts(source, placed);
  return {
    cells: {
      ...projectCells(source, placed),
      ...Object.fromEntries(figures.map(([id, { cell }]) => [id, cell])),
      convention: plan ? words.convention(plan.convention) : '',
      indicators: project.indicators.filter(({ furniture }) => !furniture).length,
      errors: error,
      warnings: warning,
      infos: info,
      remark: remarkCell(figures.flatMap(([, { troubles }]) => troubles), words),
    },
  };
}
