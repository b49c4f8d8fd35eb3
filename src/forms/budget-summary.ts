import type { ColumnDefinition, FormDefinition } from './form';

/** Columns of amounts in a summary, by their headings; a heading that names none of them is left aside. */
export const summaryColumns: readonly ColumnDefinition[] = [
  { id: 'current', labels: ['预算数', '金额', '预算', '本年预算', '本年预算数', '决算数', '预算金额', '价值', '资产价值', '账面价值', '合计', '本年数', '支出数', '年度预算', '账面原值', '原值'] },
  { id: 'previous', labels: ['上年', '上年数', '上年预算', '上年预算数', '上年决算数'] },
  { id: 'initial', labels: ['年初预算', '年初预算数', '年初批复数', '批复预算数'] },
  { id: 'adjusted', labels: ['调整后预算', '调整后预算数', '调整预算数', '全年预算数', '预算调整数', '全年预算'] },
  { id: 'received', labels: ['到位数', '拨付数', '下达数', '到位资金', '资金到位数', '财政拨付数', '指标下达数', '累计拨付数', '拨款数'] },
  { id: 'executed', labels: ['执行数', '预算执行数', '实际支出', '实际支出数', '支出执行数', '累计支出', '累计支出数', '实际执行数', '已支出', '支出金额'] },
];

/** 收支预算/决算总表 and its parts: 基本支出 by kind, 机关运行经费 by item, 固定资产占用情况表, 政府采购. Lines, not indicators. */
export const budgetSummary: FormDefinition = {
  id: 'budget-summary',
  rows: 'lines',
  titles: ['收支', '预算', '决算', '运行经费', '固定资产', '政府采购', '基本支出', '资产占用'],
  titleRank: 1,
  signColumns: [],
  signLabels: [],
  columns: summaryColumns,
  fields: [],
  required: [],
  requiredColumns: [],
  completeLevels: false,
  largestBudget: 10_000_000,
  // The budget's own tables come out of the accounts, in as many layouts as there are parts.
  template: null,
};
