import type { ColumnDefinition, FormDefinition } from './form';
import { slot } from './printed';
import type { FormTemplate, LayoutCell } from './template';

/** Columns of amounts in a summary, by their headings; a heading that names none of them is left aside. */
export const summaryColumns: readonly ColumnDefinition[] = [
  { id: 'current', labels: ['预算数', '金额', '预算', '本年预算', '本年预算数', '决算数', '预算金额', '价值', '资产价值', '账面价值', '合计', '本年数', '支出数', '年度预算', '账面原值', '原值'] },
  { id: 'previous', labels: ['上年', '上年数', '上年预算', '上年预算数', '上年决算数'] },
  { id: 'initial', labels: ['年初预算', '年初预算数', '年初批复数', '批复预算数'] },
  { id: 'adjusted', labels: ['调整后预算', '调整后预算数', '调整预算数', '全年预算数', '预算调整数', '全年预算'] },
  { id: 'received', labels: ['到位数', '拨付数', '下达数', '到位资金', '资金到位数', '财政拨付数', '指标下达数', '累计拨付数', '拨款数'] },
  { id: 'executed', labels: ['执行数', '预算执行数', '实际支出', '实际支出数', '支出执行数', '累计支出', '累计支出数', '实际执行数', '已支出', '支出金额'] },
];

/** A line's name and its amount's place, under the id of its line where sums need it. */
const line = (printed: string, id = printed): readonly [LayoutCell, LayoutCell] => [printed, slot(id, 'amount')];

const income = [
  line('一、一般公共预算拨款收入'), line('二、政府性基金预算拨款收入'), line('三、国有资本经营预算拨款收入'), line('四、财政专户管理资金收入'), line('五、事业收入'), line('六、事业单位经营收入'),
  line('七、上级补助收入'), line('八、附属单位上缴收入'), line('九、其他收入'), line('十、上年结转'), line('收入总计', 'income'),
];

const expenditure = [
  line('一、基本支出', 'basic'), line('（一）人员经费', 'personnel'), line('（二）公用经费', 'running'), line('其中：机关运行经费'), line('二、项目支出', 'project'), line('其中：基本建设类项目'),
  line('三、上缴上级支出', 'upward'), line('四、经营支出', 'business'), line('五、对附属单位补助支出', 'subsidy'), line('六、结转下年', 'carried'), line('支出总计', 'expenditure'),
];

const namesIn = (lines: readonly (readonly LayoutCell[])[]): string[] => lines.flatMap((cells) => cells.flatMap((cell) => (typeof cell === 'object' && 'slot' in cell ? [cell.slot] : [])));

/** Income beside expenditure, one line for each; the other parts of the budget come out of the accounts. */
const template: FormTemplate = {
  options: [],
  orientation: 'portrait',
  widths: [32, 16, 32, 16],
  upper: [
    ['收支预算总表（    年度）', '<', '<', '<'],
    ['单位名称：', '<', '<', '单位：万元'],
  ],
  bare: 2,
  columns: [{ id: 'item', heading: '收入' }, { id: 'current', heading: '预算数' }, { id: 'item', heading: '支出' }, { id: 'current', heading: '预算数' }],
  lines: income.map((cells, at) => [...cells, ...(expenditure[at] ?? ['', ''])]),
  lower: [],
  checks: [
    { kind: 'sum', name: '基本支出', total: 'basic', parts: ['personnel', 'running'] },
    { kind: 'sum', name: '收入总计', total: 'income', parts: namesIn(income).filter((name) => name !== 'income') },
    { kind: 'sum', name: '支出总计', total: 'expenditure', parts: ['basic', 'project', 'upward', 'business', 'subsidy', 'carried'] },
    { kind: 'sum', name: '收支平衡', total: 'expenditure', parts: ['income'] },
  ],
};

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
  template,
};
