import { itemColumns } from './columns';
import type { FormDefinition } from './form';

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
};
