import { general, percent, type RuleExamples } from './example';

const note = (text: string): Record<string, string> => ({ A7: `说明：${text}` });

export const percentageDenominatorExamples: RuleExamples = {
  accept: [
    { note: '占比都按调整后预算算', base: 'execution' },
    { note: '占比只写到整数', base: 'execution', change: { F4: percent(48, '0%'), F5: percent(43, '0%'), F6: percent(45, '0%') } },
    { note: '占比写成小数', base: 'execution', change: { F4: general(0.4846), F5: general(0.4257), F6: '45.15' } },
    { note: '执行率没有说分母，按调整后预算', base: 'execution', change: { F3: '执行率' } },
    { note: '占年初预算', base: 'execution', change: { F3: '占年初预算', F5: percent(51.3), F6: percent(49.92), A7: '说明：上半年支出96.9万元，占年初预算的49.92%。' } },
    { note: '占到位资金', base: 'execution', change: { F3: '占到位资金', F4: percent(90.84), F5: percent(77.73), F6: percent(83.39) } },
    { note: '句子里的分母写明了数额', base: 'execution', change: note('上半年支出96.9万元，占拨付资金116.2万元的83.39%。') },
    { note: '句子没有说占什么', base: 'execution', change: note('上半年支出96.9万元，进度83.39%。') },
    { note: '句子里占的不是预算', base: 'execution', change: note('办公费3.2万元，占公用经费的27.12%。') },
    { note: '占比前不是这个数', base: 'execution', change: note('上半年支出96.9万元，比上年增加，完成预算的60%。') },
    { note: '没有执行数', base: 'summary' },
  ],
  reject: [
    { note: '写的是占调整后预算，算的是占到位数', base: 'execution', change: { F4: percent(90.84) }, cell: 'F4', case: 'other-base', expected: '48.46%' },
    { note: '写的是占调整后预算，算的是占年初预算', base: 'execution', change: { F5: percent(51.3) }, cell: 'F5', case: 'other-base', expected: '42.57%' },
    { note: '哪个分母也算不出来', base: 'execution', change: { F6: percent(60) }, cell: 'F6', case: 'no-base', severity: 'warning', expected: '45.15%' },
    { note: '执行率按到位数算', base: 'execution', change: { F3: '执行率', F6: percent(83.39) }, cell: 'F6', case: 'other-base' },
    { note: '句子里写调整后预算，算的是到位数', base: 'execution', change: note('上半年支出96.9万元，占调整后预算的83.39%。'), cell: 'A7', case: 'other-base', expected: '45.15%' },
    { note: '句子里的分母写明了数额，比例却不是它的', base: 'execution', change: note('上半年支出96.9万元，占调整后预算214.6万元的83.39%。'), cell: 'A7', case: 'other-base' },
    { note: '句子说的是基本支出', base: 'execution', change: note('基本支出45.6万元，完成预算的90.84%。'), cell: 'A7', case: 'other-base', expected: '48.46%' },
    { note: '句子里的比例算错', base: 'execution', change: note('上半年支出96.9万元，占调整后预算的54%。'), cell: 'A7', case: 'no-base', severity: 'warning' },
    { note: '自评表的完成情况里分母用错', base: 'self', change: { F11: '全年支出57万元，占年初预算的95%。' }, cell: 'F11', case: 'other-base', expected: '98.28%' },
  ],
};
