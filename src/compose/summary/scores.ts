import type { TableContent } from '../../content/content';
import type { MoneyLine } from '../../content/money';
import type { Reading } from '../../content/reading';
import { isBlankForm } from '../../rules/blank';
import { type PlacedProject, projectsOf } from '../../rules/projects';
import { gradeOf } from '../../rules/score-grade';
import { defaultScores } from '../../rules/score-settings';
import type { CellInput } from '../../sheet/cell-input';
import { decimal, type Decimal, sum, zero } from '../../sheet/decimal';
import type { Source } from '../report-source';
import { columns, figureIn } from './columns';
import { moneyFigure, numberOf } from './figure';
import { findingCounts } from './finding-counts';
import type { Block, Summary, SummaryCell, SummaryColumn, SummaryRow } from './model';
import { pointsSum } from './reading-cell';
import { originOf, projectCells, remarkCell } from './row';
import type { SummaryWords } from './words';

const groups = { cost: '成本指标', output: '产出指标', effect: '效益指标', satisfaction: '满意度指标' } as const;
const parts = ['execution', 'cost', 'output', 'effect', 'satisfaction'] as const;

/** 自评得分汇总: what each project executed and reached, by groups, with its grade. */
export const scores: Summary = {
  id: 'scores',
  keys: [['code'], ['name']],
  rowsOf: (source, words) => projectsOf(source.report.tables.filter((table) => table.table.form === 'self-evaluation' && !isBlankForm(table))).map((placed) => rowOf(source, placed, words)),
  columnsOf: (_, words, files) => [
    ...columns(['no', 'file', 'place', 'organization', 'code', 'name', 'budget', 'executed'], words, files),
    { id: 'rate', heading: words.heading('executionRate'), width: 10, kind: 'share', total: (_column, block) => rateTotal(block) },
    ...[...parts, 'score' as const].map((id): SummaryColumn => ({ id, heading: words.heading(id), width: 9, kind: 'points', total: average })),
    ...columns(['grade', 'errors', 'warnings', 'remark'], words, files),
  ],
};

function rowOf(source: Source, placed: PlacedProject, words: SummaryWords): SummaryRow {
  const { table, project } = placed;
  const origin = originOf(source, placed);
  const line = project.money?.lines.find(({ kind }) => kind === 'total') ?? null;
  const budget = moneyFigure(budgetOf(line) ?? project.budget.total, words.heading('budget'), origin);
  const executed = moneyFigure(line?.states.executed ?? null, words.heading('executed'), origin);
  const [whole, spent] = [figureIn(budget.cell), figureIn(executed.cell)];
  const readings = readingsOf(placed, line);
  const points: Record<string, SummaryCell> = Object.fromEntries(parts.map((id) => [id, pointsSum(readings[id], origin)]));
  const stated = table.projects.length === 1 && table.footer.score ? pointsSum([table.footer.score], origin) : '';
  const score = stated === '' ? sumOfParts(points) : stated;
  const found = findingCounts(source, placed);
  return {
    cells: {
      ...projectCells(source, placed),
      budget: budget.cell,
      executed: executed.cell,
      rate: whole && spent ? { formulaAt: (at) => rateFormula(at('executed'), at('budget')), result: whole.eq(zero) ? '' : numberOf(spent.div(whole)) } : '',
      ...points,
      score,
      grade: gradeCell(table, figureIn(score)),
      errors: found.error,
      warnings: found.warning,
      remark: remarkCell([...budget.troubles, ...executed.troubles], words),
    },
  };
}

function budgetOf(line: MoneyLine | null): MoneyLine['states']['initial'] | null {
  return line?.states.adjusted ?? line?.states.initial ?? null;
}

function readingsOf({ project }: PlacedProject, line: MoneyLine | null): Readonly<Record<(typeof parts)[number], readonly Reading[]>> {
  const of = (group: string): Reading[] => project.indicators.filter((row) => row.level1.known?.name === group).flatMap(({ score }) => score ?? []);
  return { execution: line?.score ? [line.score] : [], cost: of(groups.cost), output: of(groups.output), effect: of(groups.effect), satisfaction: of(groups.satisfaction) };
}

/** Where the table adds nothing up, the parts are. */
function sumOfParts(points: Readonly<Record<string, SummaryCell>>): SummaryCell {
  const figures = parts.flatMap((id) => figureIn(points[id]) ?? []);
  if (figures.length === 0) return '';
  return { formulaAt: (at) => `=SUM(${parts.map(at).join(',')})`, result: numberOf(sum(figures)) };
}

function gradeCell({ footer }: TableContent, score: Decimal | null): string {
  if (footer.grade && !footer.grade.empty) return footer.grade.text;
  return score ? (gradeOf(score, defaultScores) ?? '') : '';
}

function rateFormula(executed: string, budget: string): string {
  return `=IF(N(${budget})=0,"",N(${executed})/${budget})`;
}

function rateTotal({ totalOf, figuresOf }: Block): CellInput {
  const sumOf = (id: string): Decimal => sum(figuresOf(id).filter((figure) => figure !== null));
  const result = sumOf('budget').eq(zero) ? '' : numberOf(sumOf('executed').div(sumOf('budget')));
  return { formula: rateFormula(totalOf('executed'), totalOf('budget')), result };
}

/** Points are not added up over projects, but averaged. */
function average(column: string, { rowsOf, figuresOf }: Block): CellInput {
  const figures = figuresOf(column).filter((figure) => figure !== null);
  const result = figures.length === 0 ? '' : numberOf(sum(figures).div(decimal(figures.length)));
  return { formula: `=IF(COUNT(${rowsOf(column)})=0,"",AVERAGE(${rowsOf(column)}))`, result };
}
