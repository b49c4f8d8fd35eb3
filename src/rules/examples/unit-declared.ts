import type { RuleExamples } from './example';

export const unitDeclaredExamples: RuleExamples = {
  accept: [
    { note: '右上方写着「单位：万元」', base: 'project' },
    { note: '单位是元', change: { F2: '单位：元', C4: 865000, E4: 800000, G4: 65000 } },
    { note: '带「金额」二字', change: { F2: '金额单位：人民币万元' } },
    { note: '在括号里', change: { F2: '（单位：万元）' } },
    { note: '写在栏目名里', change: { F2: null, B4: '预算数（万元）' } },
    { note: '单位和字之间有空格', change: { F2: '单 位 ： 万 元' } },
    { note: '分成两格', change: { F2: '单位：', G2: '万元' } },
    { note: '在标题上一行', base: 'public', change: { E2: null, A1: '2026年“三公”经费预算表（万元）' } },
    { note: '每个金额自带单位', change: { F2: null, C4: '86.5万元', E4: '80万元', G4: '6.5万元' } },
    { note: '自带单位「万」', change: { F2: null, C4: '86.5万', E4: '80万', G4: '6.5万' } },
    { note: '没有金额，不用单位', base: 'department', change: { F2: null, C4: null, E4: null, G4: null } },
  ],
  reject: [
    { note: '找不到单位', change: { F2: null }, cell: 'C4', case: 'missing' },
    { note: '只有「单位名称」', change: { F2: '单位：县交通运输局' }, cell: 'C4', case: 'missing' },
    { note: '部门整体表', base: 'department', change: { F2: null }, cell: 'C4', case: 'missing' },
    { note: '三公表', base: 'public', change: { E2: null }, cell: 'C4', case: 'missing' },
    { note: '自评表', base: 'self', change: { A5: '项目资金' }, cell: 'E6', case: 'missing' },
    { note: '预算数为空，财政资金有数', change: { F2: null, C4: null }, cell: 'E4', case: 'missing' },
    { note: '一表多个项目', base: 'wide', change: { G2: null }, cell: 'C4', case: 'missing' },
  ],
};
