import { itemColumns } from './columns';
import type { FormDefinition } from './form';
import { itemColumn } from './printed';
import type { FormTemplate } from './template';

/** Two years with the change and its reason. */
const template: FormTemplate = {
  options: [],
  orientation: 'portrait',
  widths: [36, 15, 15, 15, 30],
  upper: [
    ['“三公”经费预算表', '<', '<', '<', '<'],
    ['（    年度）', '<', '<', '<', '单位：万元'],
  ],
  bare: 2,
  columns: [itemColumn('item', '项目'), itemColumn('previous', '上年预算数'), itemColumn('current', '本年预算数'), itemColumn('change', '增减金额'), itemColumn('reason', '增减原因')],
  lower: [],
  checks: [{ kind: 'items' }],
};

/** “三公”经费表, in its three layouts: two years with the change and its reason, with its rate, or one year alone. */
export const threePublic: FormDefinition = {
  id: 'three-public',
  rows: 'items',
  titles: ['三公'],
  titleRank: 3,
  signColumns: [],
  signLabels: [],
  columns: itemColumns,
  fields: [],
  required: [],
  requiredColumns: [['item'], ['current']],
  completeLevels: false,
  largestBudget: 10_000_000,
  template,
};
