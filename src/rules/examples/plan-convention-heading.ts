import { general, percent, type RuleExamples } from './example';

const incremental = { planConvention: 'incremental' } as const;
const cumulative = { planConvention: 'cumulative' } as const;
const parts = { B7: null, C7: percent(50), D7: percent(20), F7: percent(30) };

export const planConventionHeadingExamples: RuleExamples = {
  accept: [
    { note: '累计填报', base: 'project' },
    { note: '按分期口径填报的县', change: parts, settings: incremental },
    { note: '表头是季度', change: { ...parts, B6: '一季度', C6: '二季度', D6: '三季度', F6: '四季度' } },
    { note: '只有末期 100%，看不出口径', change: { B7: null, C7: null, D7: null }, also: ['plan-back-loaded'] },
    { note: '两种口径都不对', change: { B7: percent(20), C7: percent(30), D7: percent(10), F7: percent(30) }, also: ['plan-reaches-100'] },
    { note: '表头是上半年、下半年', change: { B6: null, C6: '上半年', D6: null, F6: '下半年', B7: null, C7: percent(40), D7: null, F7: percent(60) } },
    { note: '表头是「3月」，没说是月底', change: { ...parts, B6: '3月', C6: '6月', D6: '10月', F6: '12月' } },
    { note: '没有支出计划的表', base: 'department' },
  ],
  reject: [
    { note: '–/50/20/30 换算为 0/50/70/100', change: parts, cell: 'C7', case: 'incremental', expected: '0/50/70/100', fix: { B7: 0, D7: 0.7, F7: 1 } },
    { note: '按累计口径的县：提醒', change: parts, settings: cumulative, cell: 'C7', case: 'incremental', severity: 'warning' },
    { note: '30/40/30/–', change: { B7: percent(30), C7: percent(40), D7: percent(30), F7: null }, cell: 'B7', case: 'incremental', expected: '30/70/100/100', fix: { C7: 0.7, D7: 1, F7: 1 } },
    { note: '数字写法', change: { B7: general(10), C7: general(40), D7: general(30), F7: general(20) }, cell: 'B7', case: 'incremental', fix: { C7: 50, D7: 80, F7: 100 } },
    { note: '小数写法，换算后仍是小数', change: { B7: general(0.1), C7: general(0.4), D7: general(0.3), F7: general(0.2) }, cell: 'B7', case: 'incremental', fix: { C7: 0.5, D7: 0.8, F7: 1 } },
    { note: '文本写法，换算后仍是文本', change: { B7: general(''), C7: general('50%'), D7: general('20%'), F7: general('30%') }, cell: 'C7', case: 'incremental', fix: { B7: '0%', D7: '70%', F7: '100%' } },
    { note: '各期都是 25%', change: { C7: percent(25), D7: percent(25), F7: percent(25) }, cell: 'B7', case: 'incremental', expected: '25/50/75/100' },
    { note: '公式算出的各期，换算到两位小数', change: { B7: percent(44.2446043165468), C7: percent(25.1798561151079), D7: percent(20.5755395683453), F7: percent(10) }, cell: 'B7', case: 'incremental', fix: { C7: 0.6942, D7: 0.9, F7: 1 } },
  ],
};
