import { whole } from '../../content/plan';
import { type Pace, paceOf } from '../../rules/monitoring-rate';
import { type PlacedProject, projectsOf } from '../../rules/projects';
import { defaultMonitoring } from '../../rules/score-settings';
import { isBlankForm } from '../../rules/blank';
import { decimalText } from '../../sheet/decimal';
import { quotedText } from '../../sheet/reference';
import { severityColors } from '../sheet-edits';
import type { Source } from '../report-source';
import { columns } from './columns';
import { moneyFigure, numberOf } from './figure';
import type { Summary, SummaryCell, SummaryRow } from './model';
import { shareBy } from './period';
import { originOf, projectCells, remarkCell } from './row';
import type { Light, SummaryWords } from './words';

const colors: Readonly<Record<Light, string>> = { red: severityColors.error, yellow: severityColors.warning, green: '#1E6B2E' };
const { red, yellow } = defaultMonitoring;

/** 监控预警: execution against what should be by then, red, yellow or green. */
export const monitoring: Summary = {
  id: 'monitoring',
  keys: [['code'], ['name']],
  rowsOf: (source, words) => {
    const all = projectsOf(source.report.tables.filter((table) => !isBlankForm(table)));
    return all.filter(({ table }) => table.table.form === 'monitoring').map((placed) => rowOf(source, placed, paceOf(placed, all), words));
  },
  columnsOf: (_, words, files) => columns(['no', 'file', 'place', 'organization', 'code', 'name', 'budget', 'executed', 'months', 'executionRate', 'wanted', 'progress', 'light', 'expected', 'remark'], words, files),
};

function rowOf(source: Source, placed: PlacedProject, pace: Pace | null, words: SummaryWords): SummaryRow {
  const origin = originOf(source, placed);
  const line = placed.project.money?.lines.find(({ kind }) => kind === 'total');
  const budget = moneyFigure(line?.states.adjusted ?? line?.states.initial ?? placed.project.budget.total, words.heading('budget'), origin);
  const executed = moneyFigure(line?.states.executed ?? null, words.heading('executed'), origin);
  const expected = moneyFigure(line?.states.expected ?? null, words.heading('expected'), origin);
  const troubles = [budget, executed, expected].flatMap((figure) => figure.troubles);
  const cells = { ...projectCells(source, placed), budget: budget.cell, executed: executed.cell, expected: expected.cell };
  if (!pace) return { cells: { ...cells, remark: remarkCell([...troubles, { kind: 'no-pace' }], words) } };
  const light: Light = pace.share.lt(red) ? 'red' : pace.share.lt(yellow) ? 'yellow' : 'green';
  return {
    cells: {
      ...cells,
      months: pace.months,
      executionRate: { formulaAt: (at) => `=IF(N(${at('budget')})=0,"",N(${at('executed')})/${at('budget')})`, result: numberOf(pace.reached.div(whole)) },
      wanted: wantedCell(source, pace),
      progress: { formulaAt: (at) => `=IF(N(${at('wanted')})=0,1,N(${at('executionRate')})/${at('wanted')})`, result: numberOf(pace.share.div(whole)) },
      light: { formulaAt: (at) => lightFormula(at('progress'), words), result: words.light(light) },
      remark: remarkCell(troubles, words),
    },
    colors: { light: colors[light] },
  };
}

/** What should be by then: the state of the project's own plan, else the part of the year that has passed. */
function wantedCell(source: Source, { plan, months, wanted }: Pace): SummaryCell {
  const result = numberOf(wanted.div(whole));
  if (!plan) return { formulaAt: (at) => `=${at('months')}/12`, result };
  const formula = plan.project.plan ? shareBy(months, plan.project.plan, originOf(source, plan)).formula : null;
  return formula === null ? result : { formula, result };
}

function lightFormula(progress: string, words: SummaryWords): string {
  const limit = (percent: number): string => decimalText(whole.times(percent).div(whole).div(whole));
  const [first, second, third] = (['red', 'yellow', 'green'] as const).map((light) => quotedText(words.light(light)));
  return `=IF(${progress}<${limit(red)},${first ?? ''},IF(${progress}<${limit(yellow)},${second ?? ''},${third ?? ''}))`;
}
