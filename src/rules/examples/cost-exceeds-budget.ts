import type { RuleExamples } from './example';

export const costExceedsBudgetExamples: RuleExamples = {
  accept: [
    { note: '单位成本', base: 'project' },
    { note: '总成本等于预算', change: { C10: '项目总成本', F10: '≤86.5万元' } },
    { note: '总成本低于预算', change: { C10: '项目总成本', F10: '≤80万元' } },
    { note: '以元计，折成万元不超', change: { C10: '项目总成本', F10: '≤865000元' } },
    { note: '每公里、人均不是总成本', change: { C10: '每公里养护成本', F10: '≤270万元', C12: '人均项目成本', F12: '≤900万元' }, also: ['misclassified-indicator'] },
    { note: '没有预算数', change: { C4: null, C10: '项目总成本', F10: '≤90万元' }, also: ['required-field'] },
    { note: '没有写单位', change: { C10: '项目总成本', F10: '≤900' }, also: ['value-without-unit'] },
    { note: '工程总投资跨几年', change: { C10: '项目总投资', F10: '≤900万元' } },
    { note: '自评表的预算已经调整', base: 'self', change: { D17: '指标1：项目总成本', E17: '≤62万元', F17: '57万元' } },
    { note: '总成本是比率', change: { C10: '总成本', F10: '≤95%' }, also: ['unit-mismatch'] },
  ],
  reject: [
    { note: '总成本高于预算', change: { C10: '项目总成本', F10: '≤90万元' }, cell: 'F10', case: 'above' },
    { note: '以元计，折成万元超过', change: { C10: '项目总成本', F10: '≤900000元' }, cell: 'F10', case: 'above' },
    { note: '成本控制数', change: { C10: '成本控制数', F10: '87万元' }, cell: 'F10', case: 'above' },
    { note: '预算控制数', change: { C10: '预算控制数（万元）', F10: '≤88万元' }, cell: 'F10', case: 'above' },
    { note: '在数量之下也一样', change: { C12: '支出总额', F12: '≤90万元' }, cell: 'F12', case: 'above' },
    { note: '区域表', base: 'transfer', change: { D14: '项目总成本', E14: '万元', F14: '≤1000' }, cell: 'F14', case: 'above' },
    { note: '一表多个项目，看自己的预算', base: 'wide', change: { G13: '项目成本', H13: '≤12万元' }, cell: 'H13', case: 'above' },
  ],
};
