import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';
import { indicatorColumn, label, slot } from './printed';
import type { FormTemplate, LayoutRow, TemplateCheck } from './template';

/** The money's states: what its places are called, and the heading above them. */
const states = [['', '年初预算数'], ['-executed', '1-{months}月执行数'], ['-expected', '全年预计执行数']] as const;
const rateHeading = '1-{months}月执行率';

/** A line of the money: budget, executed, rate, expected. */
function moneyLine(title: string, name: string): LayoutRow {
  return ['^', title, slot(name, 'amount'), slot(`${name}-executed`, 'amount'), slot(`${name}-rate`, 'rate'), slot(`${name}-expected`, 'amount'), '<', '<'];
}

/** January to June or July. */
const template: FormTemplate = {
  options: ['cost', 'months'],
  orientation: 'portrait',
  widths: [12, 14, 17, 13, 13, 13, 17, 10],
  upper: [
    ['项目支出绩效运行监控表', '<', '<', '<', '<', '<', '<', '<'],
    ['（    年1-{months}月）', '<', '<', '<', '<', '<', '<', '<'],
    [label('projectName'), slot('projectName', 'text'), '<', '<', '<', '<', '<', '<'],
    [label('organization', '主管部门'), slot('organization', 'text'), '<', '<', label('organization', '实施单位'), slot('executing', 'text'), '<', '<'],
    ['项目资金（万元）', '', states[0][1], states[1][1], rateHeading, states[2][1], '<', '<'],
    moneyLine(label('total', '年度资金总额'), 'total'),
    moneyLine(label('fiscal', '其中：财政资金'), 'fiscal'),
    moneyLine(label('other'), 'other'),
  ],
  bare: 2,
  columns: [
    indicatorColumn('level1'), indicatorColumn('level2'), indicatorColumn('level3'), indicatorColumn('value', '年度指标值'), indicatorColumn('actual', '1-{months}月执行情况'),
    indicatorColumn('outlook'), indicatorColumn('reason'), indicatorColumn('note'),
  ],
  lower: [],
  checks: [
    ...states.map(([state, name]): TemplateCheck => ({ kind: 'sum', name, total: `total${state}`, parts: [`fiscal${state}`, `other${state}`] })),
    ...['total', 'fiscal', 'other'].map((line): TemplateCheck => ({ kind: 'rate', name: rateHeading, rate: `${line}-rate`, part: `${line}-executed`, whole: line })),
  ],
};

/** 绩效运行监控表: execution from January to June or July, and whether the target can still be met. */
export const monitoring: FormDefinition = {
  id: 'monitoring',
  rows: 'indicators',
  titles: ['监控', '绩效监测', '运行监测'],
  titleRank: 3,
  signColumns: ['outlook'],
  signLabels: ['1-6月执行数', '1-7月执行数', '全年预计执行数'],
  columns: indicatorColumns,
  fields: commonFields,
  required: [
    { id: 'projectName', severity: 'error' },
    { id: 'total', severity: 'error' },
  ],
  requiredColumns: [['value']],
  completeLevels: false,
  largestBudget: 10_000_000,
  template,
};
