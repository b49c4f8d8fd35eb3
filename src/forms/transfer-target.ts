import { indicatorColumns } from './columns';
import { commonFields } from './fields';
import type { FormDefinition } from './form';

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
};
