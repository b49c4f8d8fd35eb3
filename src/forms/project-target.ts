import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';

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
};
