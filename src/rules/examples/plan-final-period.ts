import { general, percent, type RuleExamples } from './example';

export const planFinalPeriodExamples: RuleExamples = {
  accept: [
    { note: '末期填了 100%', base: 'project' },
    { note: '30/40/30/–：各期相加已到 100%', change: { B7: percent(30), C7: percent(40), D7: percent(30), F7: null }, also: ['plan-convention-heading'] },
    { note: '100/–/–/–：一次付清', change: { B7: percent(100), C7: null, D7: null, F7: null } },
    { note: '–/100/–/–', change: { B7: null, C7: percent(100), D7: null, F7: null } },
    { note: '30/70/–/– 填横线', change: { B7: percent(30), C7: percent(70), D7: '—', F7: '/' }, also: ['plan-convention-heading'] },
    { note: '33.3/33.3/33.3/–：差的是尾差', change: { B7: percent(33.3, '0.0%'), C7: percent(33.3, '0.0%'), D7: percent(33.3, '0.0%'), F7: null }, also: ['plan-reaches-100'] },
    { note: '全部空着，由必填检查来说', change: { B7: null, C7: null, D7: null, F7: null }, also: ['required-field'] },
    { note: '末期填 0', change: { B7: percent(30), C7: percent(40), D7: percent(30), F7: 0 }, also: ['plan-convention-heading'] },
    { note: '末期写错了字，由可读检查来说', change: { F7: '全部' }, also: ['plan-readable'] },
    { note: '文本分期，末期空', change: { B7: '30%', C7: '40%', D7: '30%', F7: '' }, also: ['plan-convention-heading'] },
  ],
  reject: [
    { note: '30/40/–/–：还差 30%', change: { B7: percent(30), C7: percent(40), D7: null, F7: null }, cell: 'F7', case: 'empty', fix: { F7: 0.3 }, after: ['plan-convention-heading'] },
    { note: '25/50/75/–：相加超过 100%，看不出补多少', change: { F7: null }, cell: 'F7', case: 'empty', fix: null },
    { note: '50/100/–/–：已累计到 100%', change: { B7: percent(50), C7: percent(100), D7: null, F7: null }, cell: 'F7', case: 'reached-before', severity: 'info', fix: { F7: 1 } },
    { note: '数字写法，补剩余的部分', change: { B7: general(30), C7: general(20), D7: general(40), F7: general('') }, cell: 'F7', case: 'empty', fix: { F7: 10 }, after: ['plan-convention-heading'] },
    { note: '文本写法，照样补文本', change: { B7: general('30%'), C7: general('20%'), D7: general('40%'), F7: general('') }, cell: 'F7', case: 'empty', fix: { F7: '10%' }, after: ['plan-convention-heading'] },
    { note: '小数写法，照样补小数', change: { B7: general(0.3), C7: general(0.2), D7: general(0.4), F7: general('') }, cell: 'F7', case: 'empty', fix: { F7: 0.1 }, after: ['plan-convention-heading'] },
    { note: '末期填「—」', change: { B7: percent(20), C7: percent(30), D7: percent(40), F7: '—' }, cell: 'F7', case: 'empty', fix: { F7: 0.1 }, after: ['plan-convention-heading'] },
    { note: '末期的格不是百分比格式', change: { B7: percent(30), C7: percent(40), D7: percent(20), F7: general('') }, cell: 'F7', case: 'empty', fix: { F7: 0.1 }, after: ['plan-convention-heading'] },
    { note: '只填了第一期', change: { B7: percent(60), C7: null, D7: null, F7: null }, cell: 'F7', case: 'empty', fix: { F7: 0.4 }, after: ['plan-convention-heading'] },
  ],
};
