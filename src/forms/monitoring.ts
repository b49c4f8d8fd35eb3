import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';

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
};
