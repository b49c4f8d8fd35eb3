import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';

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
};
