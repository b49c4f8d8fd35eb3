import type { RuleExamples } from './example';

export const blankFormExamples: RuleExamples = {
  accept: [
    { note: '填好的表', base: 'project' },
    { note: '填好的三公表', base: 'public' },
    { note: '只填了项目名称', base: 'blank', change: { E3: '乡村道路养护经费' }, also: ['required-field', 'level3-missing'] },
    { note: '只填了预算数', base: 'blank', change: { C4: 20 }, also: ['required-field', 'funding-blank', 'level3-missing'] },
    { note: '只填了一个三级指标', base: 'blank', change: { C11: '养护里程' }, also: ['required-field', 'value-missing', 'level3-missing', 'output-dimensions', 'cost-indicator', 'basis-weak'] },
    { note: '只填了绩效目标', base: 'blank', change: { B8: '养护道路320公里。' }, also: ['required-field', 'level3-missing'] },
    { note: '只填了计划', base: 'blank', change: { F7: 1 }, also: ['required-field', 'plan-back-loaded', 'level3-missing'] },
    { note: '三公表全部为 0', base: 'public', change: { B6: 0, C6: 0, D6: 0, B7: 0, C7: 0, D7: 0, B8: 0, C8: 0, D8: 0 } },
  ],
  reject: [
    { note: '空白模板', base: 'blank', cell: 'E3', case: 'blank' },
    { note: '模板印有「指标1：」和「……」', base: 'blank', change: { C11: '指标1：', C12: '指标1：', C13: '……', C14: '指标1：' }, cell: 'E3', case: 'blank' },
    { note: '模板印有「目标1：」', base: 'blank', change: { B8: '目标1：\n目标2：\n……' }, cell: 'E3', case: 'blank' },
    { note: '空格和横线', base: 'blank', change: { B3: '  ', B5: '—', G4: '/', F11: '无' }, cell: 'E3', case: 'blank' },
    { note: '三公表没有数字', base: 'public', change: { B4: null, C4: null, D4: null, B5: null, C5: null, D5: null, B6: null, C6: null, D6: null, B7: null, C7: null, D7: null, B8: null, C8: null, D8: null }, cell: 'A1', case: 'blank' },
    { note: '模板里的填写提示', base: 'blank', change: { B5: '（100字以内）', B8: '目标内容1：\n目标内容2：' }, cell: 'E3', case: 'blank' },
    { note: '第二张表空白', base: ['project', 'blank'], cell: '2!E3', case: 'blank' },
  ],
};
