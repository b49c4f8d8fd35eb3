import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';
import { indicatorColumn, label, slot } from './printed';
import type { FormTemplate } from './template';

/** 总体目标, 分项目标 and the indicators; 保障措施 follows. */
const template: FormTemplate = {
  options: ['cost', 'points'],
  orientation: 'portrait',
  widths: [13, 17, 17, 15, 14, 15, 17],
  upper: [
    ['部门整体支出绩效目标申报表', '<', '<', '<', '<', '<', '<'],
    ['（    年度）', '<', '<', '<', '<', '单位：万元', '<'],
    [label('organization'), slot('organization', 'text'), '<', '<', '<', '<', '<'],
    ['年度预算', label('total', '预算总额'), slot('total', 'amount'), label('basicExpense', '其中：基本支出'), slot('basicExpense', 'amount'), label('projectExpense', '项目支出'), slot('projectExpense', 'amount')],
    ['年度绩效目标', label('goal', '总体目标'), slot('goal', 'long'), '<', '<', '<', '<'],
    ['^', '分项目标', slot('parts', 'long'), '<', '<', '<', '<'],
  ],
  bare: 2,
  columns: [
    indicatorColumn('level1'), indicatorColumn('level2'), indicatorColumn('level3'), indicatorColumn('description', undefined, { span: 2, gives: true }),
    indicatorColumn('value'), indicatorColumn('weight', undefined, { when: 'points' }), indicatorColumn('basis'),
  ],
  lower: [['保障措施', slot('safeguards', 'long'), '<', '<', '<', '<', '<']],
  checks: [{ kind: 'sum', name: label('total', '预算总额'), total: 'total', parts: ['basicExpense', 'projectExpense'] }, { kind: 'points', name: '分值', plus: [] }],
};

/** 部门整体支出绩效目标申报表: overall goal, partial goals, safeguards; in Hunan name and value share a cell (「质量指标:…」). */
export const departmentTarget: FormDefinition = {
  id: 'department-target',
  rows: 'indicators',
  titles: ['整体支出', '整体绩效', '部门绩效目标', '部门职责'],
  titleRank: 2,
  signColumns: [],
  signLabels: ['部门名称', '部门职能职责概述', '整体绩效目标', '部门职能', '分项绩效目标', '按收入性质分', '按支出性质分', '部门整体绩效目标'],
  columns: indicatorColumns,
  fields: commonFields,
  required: [{ id: 'goal', severity: 'error' }],
  requiredColumns: [['value', 'description']],
  completeLevels: true,
  largestBudget: 10_000_000,
  template,
};
