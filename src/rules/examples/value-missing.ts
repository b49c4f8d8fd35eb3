import type { RuleExamples } from './example';

export const valueMissingExamples: RuleExamples = {
  accept: [
    { note: '都有指标值', base: 'project' },
    { note: '值是 0', change: { C12: '安全事故起数', F12: 0 } },
    { note: '没用到的行', change: { C12: null, D12: null, F12: null, G12: null } },
    { note: '三级填了「……」', base: 'self' },
    { note: '三级填了「无」', change: { C12: '无', D12: null, F12: null, G12: null } },
    { note: '三级填了「不涉及」', change: { C15: '不涉及', D15: null, F15: null, G15: null } },
    { note: '事故的「无」就是没有事故', change: { B15: '社会效益指标', C15: '安全责任事故', F15: '无' } },
    { note: '投诉的「无」', change: { C15: '群众投诉', F15: '无' } },
    { note: '指标值是文字', change: { C16: '管护机制', F16: '健全' } },
    { note: '模板文字由另一条来说', change: { F12: 'XX' }, also: ['placeholder-text'] },
    { note: '没有指标值列，由表头检查来说', change: { F9: '工作措施' }, also: ['columns-complete'] },
  ],
  reject: [
    { note: '指标值为空', change: { F12: null }, cell: 'F12', case: 'empty' },
    { note: '只有空格', change: { F12: '　 ' }, cell: 'F12', case: 'empty' },
    { note: '填了「/」', change: { F12: '/' }, cell: 'F12', case: 'empty' },
    { note: '填了「无」，名称不是坏事', change: { F13: '无' }, cell: 'F13', case: 'empty' },
    { note: '自评表', base: 'self', change: { E18: null }, cell: 'E18', case: 'empty' },
    { note: '单位列有单位，值为空', base: 'transfer', change: { F11: null }, cell: 'F11', case: 'empty' },
    { note: '指标写在指标内容里', base: 'older', change: { D12: null }, cell: 'D12', case: 'empty' },
  ],
};
