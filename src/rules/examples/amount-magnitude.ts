import type { RuleExamples } from './example';

export const amountMagnitudeExamples: RuleExamples = {
  accept: [
    { note: '寻常的金额', base: 'project' },
    { note: '其他资金为 0', change: { C4: 80, G4: 0 } },
    { note: '很小的金额', change: { C4: 0.14, E4: 0.14, G4: 0 } },
    { note: '单位是元，数额再大也不疑', change: { F2: '单位：元', C4: 865000, E4: 800000, G4: 65000 } },
    { note: '没有写单位，不判断大小', change: { F2: null, C4: 865000, E4: 800000, G4: 65000 }, also: ['unit-declared'] },
    { note: '写明了元的文本', change: { C4: '865000元', E4: '800000元', G4: '65000元' } },
    { note: '转移支付的大额', base: 'transfer', change: { D5: 126000, D6: 120000, D7: 6000 } },
    { note: '没有预算数', change: { C4: null, E4: null, G4: null }, also: ['required-field'] },
    { note: '增减额是负数', base: 'public' },
  ],
  reject: [
    { note: '元填在万元下', change: { C4: 865000, E4: 865000, G4: 0 }, cell: 'C4', case: 'too-large' },
    { note: '预算数为 0', change: { C4: 0, E4: 0, G4: 0 }, cell: 'C4', case: 'zero' },
    { note: '预算数是负数', change: { C4: -86.5 }, cell: 'C4', case: 'negative' },
    { note: '其他资金是负数', change: { C4: 73.5, G4: -6.5 }, cell: 'G4', case: 'negative' },
    { note: '自评表的结转资金是负数', base: 'self', change: { E6: 56, E8: -2 }, cell: 'E8', case: 'negative' },
    { note: '文本里的 0', change: { C4: '0.00', E4: 0, G4: 0 }, cell: 'C4', case: 'zero' },
    { note: '第二个项目', base: 'wide', change: { C10: 9000000 }, cell: 'C10', case: 'too-large' },
  ],
};
