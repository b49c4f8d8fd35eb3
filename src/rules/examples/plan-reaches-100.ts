import { general, percent, type RuleExamples } from './example';

const incremental = { planConvention: 'incremental' } as const;
const cumulative = { planConvention: 'cumulative' } as const;

export const planReaches100Examples: RuleExamples = {
  accept: [
    { note: '25/50/75/100：累计到 100%', base: 'project' },
    { note: '–/50/20/30：各期相加为 100%', change: { B7: null, C7: percent(50), D7: percent(20), F7: percent(30) }, also: ['plan-convention-heading'] },
    { note: '–/–/–/100：两种口径都对', change: { B7: null, C7: null, D7: null }, also: ['plan-back-loaded'] },
    { note: '30/40/30/–', change: { B7: percent(30), C7: percent(40), D7: percent(30), F7: null }, also: ['plan-convention-heading'] },
    { note: '50/100/–/–：末期另有检查', change: { B7: percent(50), C7: percent(100), D7: null, F7: null }, also: ['plan-final-period'] },
    { note: '25/50/100/100', change: { D7: percent(100) } },
    { note: '0.1+0.2+0.7：不受二进制误差影响', change: { B7: general(0.1), C7: general(0.2), D7: general(0.7), F7: general('') }, also: ['plan-convention-heading'] },
    { note: '公式算出的各期，显示两位小数', change: { B7: percent(44.2446043165468), C7: percent(25.1798561151079), D7: percent(20.5755395683453), F7: percent(10) }, also: ['plan-convention-heading'] },
    { note: '33.33/33.33/33.34/–', change: { B7: percent(33.33), C7: percent(33.33), D7: percent(33.34), F7: null }, also: ['plan-convention-heading'] },
    { note: '前后下降，由下降检查来说', change: { C7: percent(80) }, also: ['plan-decreases'] },
    { note: '写法混用的累计', change: { B7: '25％', C7: general(50), D7: '75' }, also: ['plan-readable'] },
    { note: '按分期口径，相加为 100%', change: { B7: percent(25), C7: percent(25), D7: percent(25), F7: percent(25) }, settings: incremental },
    { note: '按累计口径，分期填报另有检查', change: { B7: percent(25), C7: percent(25), D7: percent(25), F7: percent(25) }, settings: cumulative, also: ['plan-convention-heading'] },
  ],
  reject: [
    { note: '20/30/10/30：相加 90%，末期 30%', change: { B7: percent(20), C7: percent(30), D7: percent(10), F7: percent(30) }, cell: 'B7', case: 'neither', fix: { F7: 0.4 }, after: ['plan-convention-heading'] },
    { note: '30/60/90/95：累计没到 100%', change: { B7: percent(30), C7: percent(60), D7: percent(90), F7: percent(95) }, cell: 'B7', case: 'neither', fix: { F7: 1 } },
    { note: '33.3×3：差 0.1%，是尾差', change: { B7: null, C7: percent(33.3, '0.0%'), D7: percent(33.3, '0.0%'), F7: percent(33.3, '0.0%') }, cell: 'B7', case: 'rounding', severity: 'warning', fix: { F7: 0.334 }, after: ['plan-convention-heading'] },
    { note: '33.33×3：差 0.01%，是尾差', change: { B7: null, C7: percent(33.33), D7: percent(33.33), F7: percent(33.33) }, cell: 'B7', case: 'rounding', severity: 'warning', after: ['plan-convention-heading'] },
    { note: '33×3：整数写法，差 1% 也在尾差之内', change: { B7: null, C7: percent(33, '0%'), D7: percent(33, '0%'), F7: percent(33, '0%') }, cell: 'B7', case: 'rounding', severity: 'warning', after: ['plan-convention-heading'] },
    { note: '全部填 0', change: { B7: 0, C7: 0, D7: 0, F7: 0 }, cell: 'B7', case: 'neither', fix: { F7: 1 }, after: ['plan-back-loaded'] },
    { note: '50/30/40/10：相加 130%，看不出改哪个', change: { B7: percent(50), C7: percent(30), D7: percent(40), F7: percent(10) }, cell: 'B7', case: 'neither', fix: null },
    { note: '文本写法，照样写文本', change: { B7: general('20%'), C7: general('30%'), D7: general('10%'), F7: general('30%') }, cell: 'B7', case: 'neither', fix: { F7: '40%' }, after: ['plan-convention-heading'] },
    { note: '小数写法，照样写小数', change: { B7: general(0.2), C7: general(0.3), D7: general(0.1), F7: general(0.3) }, cell: 'B7', case: 'neither', fix: { F7: 0.4 }, after: ['plan-convention-heading'] },
    { note: '按分期口径，累计填报相加为 250%', settings: incremental, cell: 'B7', case: 'incremental', fix: null },
    { note: '按分期口径，50/100/–/– 相加为 150%', change: { B7: percent(50), C7: percent(100), D7: null, F7: null }, settings: incremental, cell: 'B7', case: 'incremental' },
    { note: '按累计口径，末期不是 100%', change: { F7: percent(90) }, settings: cumulative, cell: 'B7', case: 'cumulative', fix: { F7: 1 } },
  ],
};
