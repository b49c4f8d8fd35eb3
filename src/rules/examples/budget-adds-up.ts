import type { RuleExamples } from './example';

export const budgetAddsUpExamples: RuleExamples = {
  accept: [
    { note: '86.5 = 80 + 6.5', base: 'project' },
    { note: '0.14 = 0.14 + 空', change: { C4: 0.14, E4: 0.14, G4: null }, also: ['funding-blank'] },
    { note: '0.3 = 0.1 + 0.2：不受二进制误差影响', change: { C4: 0.3, E4: 0.1, G4: 0.2 } },
    { note: '文本金额带单位', change: { C4: '86.50万元', E4: '800,000元', G4: '6.5 万元' } },
    { note: '全角数字和逗号', change: { C4: '１，０８６．５', E4: '1,080', G4: 6.5 } },
    { note: '财政资金引用失效，不再比', change: { E4: '#REF!' }, also: ['cell-error'] },
    { note: '其他资金引用失效，不再比', change: { G4: '#REF!' }, also: ['cell-error'] },
    { note: '其他资金是文字，看不出数额', change: { G4: '见附件' } },
    { note: '只有财政拨款一栏：其余的钱没有地方填', base: 'older', change: { B4: 70 } },
    { note: '自评表的三种来源', base: 'self' },
    { note: '其中有明细：其他资金 = 事业收入 + 经营收入', base: 'self', change: { C8: '　　　其他资金', D8: 8, E8: 10, C9: '其中：事业收入', E9: 10 }, also: ['monitoring-rate'] },
    { note: '财政资金里含一般公共预算和政府性基金', base: 'self', change: { E6: 50, C8: '一般公共预算拨款', E8: 30, C9: '政府性基金拨款', E9: 20 }, also: ['monitoring-rate', 'score-formula'] },
    { note: '中央和地方', base: 'transfer' },
    { note: '预算数为空', change: { C4: null }, also: ['required-field'] },
    { note: '两边都四舍五入到整数', change: { C4: 87, E4: 80, G4: 7 } },
  ],
  reject: [
    { note: '36.2 ≠ 30.1 + 5', change: { C4: 36.2, E4: 30.1, G4: 5 }, cell: 'C4', case: 'differs', expected: '35.1', fix: { C4: 35.1 } },
    { note: '差 0.01：在四舍五入之内', change: { C4: 77.65, E4: 71.1, G4: 6.56 }, cell: 'C4', case: 'rounding', severity: 'warning' },
    { note: '其他资金空着，差得多', change: { G4: null }, cell: 'C4', case: 'differs', expected: '80', fix: null },
    { note: '元和万元混填', change: { E4: 800000 }, cell: 'C4', case: 'differs', fix: null },
    { note: '文本金额不替人改', change: { C4: '90万元' }, cell: 'C4', case: 'differs', fix: null },
    { note: '自评表的全年预算数', base: 'self', change: { E6: 66 }, cell: 'E6', case: 'differs', expected: '60' },
    { note: '中央和地方不等于总额', base: 'transfer', change: { D7: 100 }, cell: 'D5', case: 'differs', expected: '900' },
    { note: '财政资金大于预算数', base: 'older', change: { D4: 65 }, cell: 'B4', case: 'differs' },
  ],
};
