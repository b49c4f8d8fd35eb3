import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';
import { indicatorColumn, label, slot } from './printed';
import type { FormTemplate, LayoutCell, LayoutRow, TemplateCheck } from './template';

/** The money's states: what its places are called, and the heading above them. */
const states = [['-initial', '年初预算数'], ['', '全年预算数'], ['-executed', '全年执行数']] as const;

/** A line of the money: budget, executed, points and rate; the points are the total's alone. */
function moneyLine(title: string, name: string, points: readonly LayoutCell[]): LayoutRow {
  return ['^', title, slot(`${name}-initial`, 'amount'), '<', slot(name, 'amount'), '<', slot(`${name}-executed`, 'amount'), ...points, slot(`${name}-rate`, 'rate')];
}

/** Sichuan's columns: 指标性质 and 计量单位 of their own. */
const template: FormTemplate = {
  options: ['cost'],
  orientation: 'portrait',
  widths: [12, 13, 16, 8, 10, 8, 12, 7, 7, 16],
  upper: [
    ['项目支出绩效自评表', '<', '<', '<', '<', '<', '<', '<', '<', '<'],
    ['（    年度）', '<', '<', '<', '<', '<', '<', '<', '<', '<'],
    [label('projectName'), slot('projectName', 'text'), '<', '<', '<', '<', '<', '<', '<', '<'],
    [label('organization', '主管部门'), slot('organization', 'text'), '<', '<', label('organization', '实施单位'), slot('executing', 'text'), '<', '<', '<', '<'],
    ['项目资金（万元）', '', states[0][1], '<', states[1][1], '<', states[2][1], '分值', '得分', '执行率'],
    moneyLine(label('total', '年度资金总额'), 'total', [slot('execution-weight', 'points'), slot('execution-score', 'points')]),
    moneyLine(label('fiscal', '其中：财政资金'), 'fiscal', ['—', '—']),
    moneyLine(label('other'), 'other', ['—', '—']),
    [label('goal', '年度绩效目标'), slot('goal', 'long'), '<', '<', '<', '<', '<', '<', '<', '<'],
    ['年度目标完成情况', slot('achieved', 'long'), '<', '<', '<', '<', '<', '<', '<', '<'],
  ],
  bare: 2,
  columns: [
    indicatorColumn('level1'), indicatorColumn('level2'), indicatorColumn('level3'), indicatorColumn('direction'), indicatorColumn('value', '年度指标值'), indicatorColumn('unit', '计量单位'),
    indicatorColumn('actual'), indicatorColumn('weight'), indicatorColumn('score'), indicatorColumn('reason'),
  ],
  lower: [['合计', '<', '<', '<', '<', '<', '<', { sumOf: 'weight', plus: ['execution-weight'] }, { sumOf: 'score', plus: ['execution-score'] }, '']],
  checks: [
    ...states.map(([state, name]): TemplateCheck => ({ kind: 'sum', name, total: `total${state}`, parts: [`fiscal${state}`, `other${state}`] })),
    ...['total', 'fiscal', 'other'].map((line): TemplateCheck => ({ kind: 'rate', name: '执行率', rate: `${line}-rate`, part: `${line}-executed`, whole: line })),
    { kind: 'points', name: '分值', plus: ['execution-weight'] },
    { kind: 'scores', name: '得分' },
  ],
};

/** 绩效自评表: Sichuan's with nature and unit columns, the common one with points in the first level, poverty relief, Hubei's. */
export const selfEvaluation: FormDefinition = {
  id: 'self-evaluation',
  rows: 'indicators',
  titles: ['自评', '自我评价', '绩效评价', '目标完成情况'],
  titleRank: 3,
  signColumns: ['score', 'actual'],
  signLabels: ['全年执行数', '预算执行率', '执行率', '年度目标完成情况'],
  columns: indicatorColumns,
  fields: commonFields,
  required: [
    { id: 'projectName', severity: 'error' },
    { id: 'total', severity: 'error' },
    { id: 'goal', severity: 'error' },
  ],
  requiredColumns: [['value']],
  completeLevels: true,
  largestBudget: 10_000_000,
  template,
};
