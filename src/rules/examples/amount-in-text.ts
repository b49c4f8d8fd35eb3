import type { RuleExamples } from './example';

export const amountInTextExamples: RuleExamples = {
  accept: [
    { note: '用途里没有金额', base: 'project' },
    { note: '用途里的金额就是预算数', change: { B5: '项目资金86.5万元，用于乡村道路养护。' } },
    { note: '用元写，数额相同', change: { B5: '项目预算865000元，用于乡村道路养护。' } },
    { note: '只写到整数', change: { B5: '项目预算86万元，用于乡村道路养护。' } },
    { note: '说的是财政资金', change: { B5: '申请财政资金80万元，用于乡村道路养护。' } },
    { note: '几笔金额，分不清哪个是总额', change: { B5: '项目资金90万元，用于日常养护70万元、更换标志牌20万元。' } },
    { note: '说的是其中一部分', change: { B5: '用于乡村道路养护，其中标志牌预算安排10万元。' } },
    { note: '总投资分几年', change: { B5: '项目总投资500万元，分期实施。' } },
    { note: '没有说是整个项目的', change: { B5: '用于购买价值12万元的沥青。' } },
    { note: '单价和标准', change: { B5: '按每公里2700元的标准安排养护资金。' } },
    { note: '没有写明单位', change: { F2: null, B5: '项目预算90万元。' }, also: ['unit-declared'] },
    { note: '预算数空着', change: { C4: null, B5: '项目预算90万元。' }, also: ['required-field'] },
  ],
  reject: [
    { note: '用途里的项目预算不同', change: { B5: '项目预算90万元，用于乡村道路养护。' }, cell: 'B5', case: 'purpose', expected: '86.5' },
    { note: '目标里的预算安排不同', change: { B8: '1.预算安排96.5万元，全年养护乡村道路320公里。' }, cell: 'B8', case: 'goal', expected: '86.5' },
    { note: '元和万元差一万倍', change: { B5: '项目资金总额86.5元，用于乡村道路养护。' }, cell: 'B5', case: 'purpose' },
    { note: '去年的数没有改', change: { B5: '年度预算为78.3万元，用于乡村道路养护。' }, cell: 'B5', case: 'purpose' },
    { note: '全角数字', change: { B5: '项目经费共计９５万元。' }, cell: 'B5', case: 'purpose' },
    { note: '一张清单里的项目', base: 'wide', change: { D4: '预算资金20万元，全年辅导业余团队36支。' }, cell: 'D4', case: 'goal', expected: '14' },
    { note: '转移支付', base: 'transfer', change: { B8: '资金总额960万元，兑现1.6万亩退耕还林补助，11月底前发放到户。' }, cell: 'B8', case: 'goal', expected: '940' },
  ],
};
