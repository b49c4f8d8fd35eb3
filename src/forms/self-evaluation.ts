import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';

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
};
