import type { RuleExamples } from './example';

export const requiredFieldExamples: RuleExamples = {
  accept: [
    { note: '样样填写齐全', base: 'project' },
    { note: '这种版式没有项目编码一栏', base: 'older', change: { C3: null, D3: null } },
    { note: '编码和名称同在一格', base: 'sichuan' },
    { note: '部门整体表没有项目名称', base: 'department' },
    { note: '预算数填 0 也是填了', change: { C4: 0, E4: 0, G4: 0 }, also: ['amount-magnitude'] },
    { note: '计划只填末期', change: { B7: null, C7: null, D7: null }, also: ['plan-back-loaded'] },
    { note: '预算数是文本，带单位', change: { C4: '86.5万元' } },
    { note: '资金用途很短', change: { B5: '道路养护' } },
    { note: '绩效目标前有模板的编号，后有内容', change: { B8: '目标1：全年养护道路320公里。' } },
    { note: '目标写在「年度目标」里', base: 'transfer' },
    { note: '一表多个项目，各有各的名称和目标', base: 'wide' },
  ],
  reject: [
    { note: '项目名称为空', change: { E3: null }, cell: 'E3', case: 'projectName' },
    { note: '项目编码为空，可能还没有分配', change: { B3: null }, cell: 'B3', case: 'projectCode', severity: 'warning' },
    { note: '预算数填了「—」', change: { C4: '—' }, cell: 'C4', case: 'total' },
    { note: '资金用途为空', change: { B5: null }, cell: 'B5', case: 'purpose' },
    { note: '绩效目标为空', change: { B8: null }, cell: 'B8', case: 'goal' },
    { note: '绩效目标只有模板的编号', change: { B8: '目标1：\n目标2：\n……' }, cell: 'B8', case: 'goal' },
    { note: '绩效目标填了「无」', change: { B8: '无' }, cell: 'B8', case: 'goal' },
    { note: '支出计划各期都空，只报一次', change: { B7: null, C7: null, D7: null, F7: null }, cell: 'B7', case: 'plan' },
    { note: '支出计划各期都是横线', change: { B7: '—', C7: '—', D7: '—', F7: '—' }, cell: 'B7', case: 'plan' },
    { note: '自评表没有项目名称', base: 'self', change: { C3: null }, cell: 'C3', case: 'projectName' },
    { note: '第二个项目没有目标', base: 'wide', change: { D10: null }, cell: 'D10', case: 'goal' },
  ],
};
