import { percent, type RuleExamples } from './example';

export const planBackLoadedExamples: RuleExamples = {
  accept: [
    { note: '随时间支出', base: 'project' },
    { note: '开头空着，年中过半', change: { B7: null } },
    { note: '正好是进度的一半', change: { B7: 0, C7: percent(25), D7: percent(41.67) } },
    { note: '3 月前不花钱不算慢', change: { B7: 0, C7: percent(30), D7: percent(60) } },
    { note: '一次付清', change: { B7: percent(100), C7: null, D7: null, F7: null } },
    { note: '分期填报，年中已过半', change: { B7: percent(30), C7: percent(30), D7: percent(20), F7: percent(20) }, also: ['plan-convention-heading'] },
    { note: '口径不对，不判断快慢', change: { B7: percent(1), C7: percent(2), D7: percent(3), F7: percent(4) }, also: ['plan-reaches-100'] },
    { note: '没有计划的表', base: 'self' },
    { note: '两张表合计不慢', base: ['project', 'another'] },
  ],
  reject: [
    { note: '全部在 12 月', change: { B7: null, C7: null, D7: null }, cell: 'F7', case: 'all-last' },
    { note: '0/0/0/100', change: { B7: 0, C7: 0, D7: 0 }, cell: 'F7', case: 'all-last' },
    { note: '6 月底 20%', change: { B7: percent(10), C7: percent(20), D7: percent(60) }, cell: 'C7', case: 'behind' },
    { note: '10 月底 40%', change: { B7: percent(10), C7: percent(30), D7: percent(40) }, cell: 'D7', case: 'behind' },
    { note: '分期填报，前两期很少', change: { B7: percent(5), C7: percent(5), D7: percent(40), F7: percent(50) }, cell: 'C7', case: 'behind' },
    { note: '只有下半年', change: { B6: null, C6: '上半年', D6: null, F6: '下半年', B7: null, C7: 0, D7: null, F7: percent(100) }, cell: 'F7', case: 'all-last' },
    { note: '金额小的一张全部在年底，合计不慢', base: ['project', 'another'], change: { '2!C4': 8, '2!E4': 8, '2!G4': 0, '2!B7': null, '2!C7': null, '2!D7': null }, cell: '2!F7', case: 'all-last' },
  ],
};
