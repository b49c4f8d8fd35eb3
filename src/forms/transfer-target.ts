import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';
import { indicatorColumn, label, slot } from './printed';
import type { FormTemplate } from './template';

/** The central layout: 绩效指标 at the left of the rows, the unit in a column of its own. */
const template: FormTemplate = {
  options: ['cost', 'points'],
  orientation: 'portrait',
  widths: [13, 16, 19, 16, 12, 12, 16],
  upper: [
    ['转移支付区域绩效目标表', '<', '<', '<', '<', '<', '<'],
    ['（    年度）', '<', '<', '<', '<', '<', '<'],
    [label('projectName', '资金名称'), slot('projectName', 'text'), '<', '<', '<', '<', '<'],
    [label('organization', '主管部门'), slot('organization', 'text'), '<', '<', '<', '<', '<'],
    ['资金情况（万元）', label('total', '年度资金总额'), slot('total', 'amount'), '<', '<', '<', '<'],
    ['^', label('fiscal', '其中：中央补助'), slot('fiscal', 'amount'), '<', '<', '<', '<'],
    ['^', label('other', '地方资金'), slot('other', 'amount'), '<', '<', '<', '<'],
    [label('goal', '年度目标'), slot('goal', 'long'), '<', '<', '<', '<', '<'],
  ],
  bare: 2,
  aside: '绩效指标',
  columns: [
    indicatorColumn('level1'), indicatorColumn('level2'), indicatorColumn('level3', undefined, { span: 2, gives: true }),
    indicatorColumn('weight', undefined, { when: 'points' }), indicatorColumn('unit', '计量单位'), indicatorColumn('value'),
  ],
  lower: [],
  checks: [{ kind: 'sum', name: label('total', '年度资金总额'), total: 'total', parts: ['fiscal', 'other'] }, { kind: 'points', name: '分值', plus: [] }],
};

/** 转移支付 / 区域绩效目标表: the unit in a column of its own; sometimes all levels one down, under 实施效果指标. */
export const transferTarget: FormDefinition = {
  id: 'transfer-target',
  rows: 'indicators',
  titles: ['区域绩效', '转移支付'],
  titleRank: 2,
  signColumns: [],
  signLabels: ['资金名称', '转移支付名称', '中央主管部门', '中央补助', '地方资金', '省级主管部门', '资金情况'],
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
