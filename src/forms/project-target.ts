import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';
import { planLabel } from './plan';
import { indicatorColumn, label, slot } from './printed';
import type { FormTemplate } from './template';

const periods = ['plan-3', 'plan-6', 'plan-10', 'plan-12'] as const;

/** Hebei's layout. */
const template: FormTemplate = {
  options: ['cost', 'points'],
  orientation: 'portrait',
  widths: [13, 17, 17, 15, 14, 15, 17],
  upper: [
    ['项目支出绩效目标表', '<', '<', '<', '<', '<', '<'],
    [label('organization', '单位名称：'), slot('organization', 'text'), '<', '<', '<', '单位：万元', '<'],
    [label('projectCode'), slot('projectCode', 'code'), '<', label('projectName'), slot('projectName', 'text'), '<', '<'],
    [label('purpose'), label('total'), slot('total', 'amount'), label('fiscal', '其中：财政资金'), slot('fiscal', 'amount'), label('other'), slot('other', 'amount')],
    ['^', slot('purpose', 'long'), '<', '<', '<', '<', '<'],
    [`${planLabel}（%）`, '3月底', '6月底', '10月底', '<', '12月底', '<'],
    ['^', slot(periods[0], 'percent'), slot(periods[1], 'percent'), slot(periods[2], 'percent'), '<', slot(periods[3], 'percent'), '<'],
    [label('goal'), slot('goal', 'long'), '<', '<', '<', '<', '<'],
  ],
  bare: 2,
  columns: [
    indicatorColumn('level1'), indicatorColumn('level2'), indicatorColumn('level3'), indicatorColumn('description', undefined, { span: 2, gives: true }),
    indicatorColumn('value'), indicatorColumn('weight', undefined, { when: 'points' }), indicatorColumn('basis'),
  ],
  lower: [],
  checks: [{ kind: 'sum', name: label('total'), total: 'total', parts: ['fiscal', 'other'] }, { kind: 'plan', name: planLabel, periods }, { kind: 'points', name: '分值', plus: [] }],
};

/** 项目支出绩效目标表 / 申报表: Hebei's with its plan of spending, the 2011 form, Wuhan's two column groups, the Hunan wide list, Handan's grades. */
export const projectTarget: FormDefinition = {
  id: 'project-target',
  rows: 'indicators',
  titles: ['绩效目标', '绩效申报', '绩效指标'],
  titleRank: 1,
  signColumns: ['basis'],
  signLabels: ['预算规模及资金用途', '资金支出计划', '项目编码', '项目资金申请', '项目属性'],
  columns: indicatorColumns,
  fields: commonFields,
  required: [
    { id: 'projectName', severity: 'error' },
    { id: 'total', severity: 'error' },
    { id: 'purpose', severity: 'error' },
    { id: 'goal', severity: 'error' },
    { id: 'projectCode', severity: 'warning' },
  ],
  requiredColumns: [['value']],
  completeLevels: true,
  largestBudget: 100_000,
  template,
};
