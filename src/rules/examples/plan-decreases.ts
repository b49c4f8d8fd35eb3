import { general, percent, type RuleExamples } from './example';

const cumulative = { planConvention: 'cumulative' } as const;

export const planDecreasesExamples: RuleExamples = {
  accept: [
    { note: '逐期上升', base: 'project' },
    { note: '前后相等', change: { C7: percent(25) } },
    { note: '分期填报，有大有小', change: { B7: percent(10), C7: percent(50), D7: percent(15), F7: percent(25) }, also: ['plan-convention-heading'] },
    { note: '中间空一期', change: { C7: null } },
    { note: '中间填横线', change: { C7: '—' } },
    { note: '首期一次付清，后面填 0', change: { B7: percent(100), C7: 0, D7: 0, F7: 0 }, also: ['plan-convention-heading'] },
    { note: '分期的尾差', change: { B7: percent(33.4, '0.0%'), C7: percent(33.3, '0.0%'), D7: percent(33.2, '0.0%'), F7: null }, also: ['plan-reaches-100'] },
    { note: '按累计口径，分期填报且相加为 100%，由口径检查来说', change: { B7: percent(40), C7: percent(30), D7: percent(20), F7: percent(10) }, settings: cumulative, also: ['plan-convention-heading'] },
    { note: '两种口径都不对，末期也不是 100%', change: { B7: percent(20), C7: percent(30), D7: percent(10), F7: percent(30) }, also: ['plan-reaches-100'] },
  ],
  reject: [
    { note: '30/60/50/100', change: { B7: percent(30), C7: percent(60), D7: percent(50) }, cell: 'D7', case: 'falls', fix: null },
    { note: '第一处下降', change: { B7: percent(60), C7: percent(40), D7: percent(30) }, cell: 'C7', case: 'falls' },
    { note: '隔一个空格下降', change: { B7: percent(60), C7: null, D7: percent(50) }, cell: 'D7', case: 'falls' },
    { note: '数字写法', change: { B7: general(25), C7: general(15), D7: general(75), F7: general(100) }, cell: 'C7', case: 'falls' },
    { note: '中间填了 0：这一期没有支出，和前一期一样', change: { C7: 0 }, cell: 'C7', case: 'falls', fix: { C7: 0.25 } },
    { note: '中间连着填了 0', change: { B7: general(25), C7: general(0), D7: general(0), F7: general(100) }, cell: 'C7', case: 'falls', fix: { C7: 25, D7: 25 }, after: ['plan-back-loaded'] },
    { note: '按累计口径，末期小于前一期', change: { F7: percent(60) }, settings: cumulative, cell: 'F7', case: 'falls', fix: { F7: 1 } },
    { note: '差一点点也是下降', change: { C7: percent(75.01) }, cell: 'D7', case: 'falls' },
  ],
};
