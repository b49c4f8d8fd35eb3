import { general, percent, type RuleExamples } from './example';

const withRate = { E3: '增减幅度', E4: null, E5: null, E6: percent(-7.69), E7: percent(-16.67), E8: percent(-10.11) };

export const threePublicConsistencyExamples: RuleExamples = {
  accept: [
    { note: '合计、增减都对', base: 'public' },
    { note: '增减幅度对', base: 'public', change: withRate },
    { note: '增减幅度写成小数', base: 'public', change: { ...withRate, E6: general(-0.0769), E7: general(-0.1667), E8: '-10.11%' } },
    { note: '没有增减的项目填横线', base: 'public', change: { B4: '—', C4: '—', D4: '—', B5: '无', C5: '无', D5: '无' } },
    { note: '上年为 0，幅度不算', base: 'public', change: { ...withRate, B4: 0, C4: 1, D4: 1, E4: percent(100), C8: 9, D8: 0.1, E8: percent(1.12) } },
    { note: '公务用车下分两行', base: 'public', change: { A5: '公务用车购置及运行费', B5: 6.5, C5: 6, D5: -0.5, A6: '其中：公务用车运行维护费', A7: '公务用车购置费', B7: 0, C7: 0, D7: 0, A8: '公务接待费', B8: 2.4, C8: 2, D8: -0.4, A9: '合计', B9: 8.9, C9: 8, D9: -0.9 } },
    { note: '表里另有会议费，合计含不含看不出', base: 'public', change: { A4: '会议费', B4: 3, C4: 3, D4: 0 } },
    { note: '增减用文字写', base: 'public', change: { D6: '减少0.5万元', D7: '压减', D8: null } },
    { note: '只有本年一列', base: 'public', change: { B2: '单位：万元', E2: null, B3: '2026年预算数', C3: '备注', D3: null, E3: null, B4: 0, B5: 0, B6: 6, B7: 2, B8: 8, C4: null, C5: null, C6: null, C7: null, C8: null, D4: null, D5: null, D6: null, D7: null, D8: null } },
    { note: '只写了合计，分项空着', base: 'public', change: { C4: null, C5: null, C6: null, C7: null, D4: null, D5: null, D6: null, D7: null } },
    { note: '没有因公出国一行，不能相加', base: 'public', change: { A4: '差旅费' } },
  ],
  reject: [
    { note: '本年合计少了 0.5', base: 'public', change: { C8: 7.5, D8: null }, cell: 'C8', case: 'total', expected: '8', fix: { C8: 8 } },
    { note: '合计错了，增减跟着错：只指出，不替人改', base: 'public', change: { C8: 9, D8: 0.1 }, cell: 'C8', case: 'total', expected: '8', fix: null },
    { note: '合计错在尾差之内', base: 'public', change: { C6: { value: 6.04, format: '0.0' }, C7: { value: 2.04, format: '0.0' }, C8: { value: 8.1, format: '0.0' }, D6: null, D7: null, D8: null }, cell: 'C8', case: 'rounding', severity: 'warning', expected: '8.08' },
    { note: '增减写反了正负', base: 'public', change: { D6: 0.5 }, cell: 'D6', case: 'change', expected: '-0.5', fix: { D6: -0.5 } },
    { note: '增减算错', base: 'public', change: { D7: -0.1 }, cell: 'D7', case: 'change', expected: '-0.4', fix: { D7: -0.4 } },
    { note: '合计的增减算错', base: 'public', change: { D8: 0 }, cell: 'D8', case: 'change', expected: '-0.9', fix: { D8: -0.9 } },
    { note: '公务用车不是购置加运行', base: 'public', change: { A4: '公务用车购置及运行费', B4: 6.5, C4: 7, D4: 0.5, A8: '因公出国（境）费', B8: 0, C8: 0, D8: 0 }, cell: 'C4', case: 'vehicles', expected: '6', fix: null },
    { note: '增减幅度算错', base: 'public', change: { ...withRate, E8: percent(-15) }, cell: 'E8', case: 'rate', expected: '-10.11%' },
    { note: '增减幅度除错了年份', base: 'public', change: { ...withRate, E6: percent(-8.33) }, cell: 'E6', case: 'rate', expected: '-7.69%' },
    { note: '增减幅度只差金额的尾差', base: 'public', change: { ...withRate, E7: percent(-17.5) }, cell: 'E7', case: 'rate-rounding', severity: 'warning' },
  ],
};
