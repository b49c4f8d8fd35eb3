import type { RuleExamples } from './example';

export const fundingBlankExamples: RuleExamples = {
  accept: [
    { note: '两栏都填了', base: 'project' },
    { note: '其他资金填 0', change: { C4: 80, G4: 0 } },
    { note: '其他资金填「无」，说清了', change: { C4: 80, G4: '无' } },
    { note: '其他资金填「—」', change: { C4: 80, G4: '—' } },
    { note: '其他资金填「/」', change: { C4: 80, G4: '/' } },
    { note: '自评表印有各种来源，空着是对的', base: 'self', change: { D8: null, E8: null, F8: null, D9: null, E9: 10, F9: 10, D6: 50, F6: 57 } },
    { note: '只有财政拨款一栏的版式', base: 'older' },
    { note: '预算数也空着，由必填检查来说', change: { C4: null, G4: null }, also: ['required-field'] },
    { note: '没有中央补助，有县级资金', base: 'transfer', change: { D6: null, B7: '县级资金（万元）', D7: 940 } },
  ],
  reject: [
    { note: '其他资金空着，总额已平：可填 0', change: { C4: 80, G4: null }, cell: 'G4', case: 'other', expected: '0', fix: { G4: 0 } },
    { note: '财政资金空着，总额已平：可填 0', change: { C4: 6.5, E4: null }, cell: 'E4', case: 'fiscal', expected: '0', fix: { E4: 0 } },
    { note: '其他资金空着，总额不平：不替人填', change: { G4: null }, cell: 'G4', case: 'other', fix: null },
    { note: '只有空格', change: { C4: 80, G4: '　' }, cell: 'G4', case: 'other', fix: { G4: 0 } },
    { note: '小额预算', change: { C4: 0.14, E4: 0.14, G4: null }, cell: 'G4', case: 'other', fix: { G4: 0 } },
    { note: '财政资金空着，总额不平', change: { E4: null }, cell: 'E4', case: 'fiscal', fix: null },
    { note: '金额是文本', change: { C4: '80万元', E4: '800000元', G4: null }, cell: 'G4', case: 'other', fix: { G4: 0 } },
  ],
};
