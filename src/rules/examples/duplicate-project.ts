import type { RuleExamples } from './example';

const two = ['project', 'another'] as const;
const sameName = { '2!A1': '2.乡村道路养护经费绩效目标表', '2!E3': '乡村道路养护经费' };

export const duplicateProjectExamples: RuleExamples = {
  accept: [
    { note: '两个不同的项目', base: two },
    { note: '名称相同，编码不同：两个项目', base: two, change: sameName },
    { note: '名称相同，单位不同', base: two, change: { ...sameName, '2!B3': null, '2!A2': '413002县公路站' }, also: ['required-field'] },
    { note: '同一项目的目标表和自评表', base: ['project', 'self'], change: { '2!C3': '乡村道路养护经费' } },
    { note: '同一项目两个年度', base: ['self', 'self'], change: { '2!A2': '（2024年度）' } },
    { note: '都没有编码', base: two, change: { B3: null, '2!B3': '' }, also: ['required-field'] },
    { note: '都没有名称', base: two, change: { E3: null, '2!E3': null }, also: ['required-field'] },
    { note: '空白表不算', base: ['blank', 'blank'], also: ['blank-form'] },
    { note: '清单里的两个项目', base: 'wide' },
  ],
  reject: [
    { note: '编码重复', base: two, change: { '2!B3': '13063026R5T8N2K0WA41C' }, cell: '2!B3', case: 'code' },
    { note: '编码大小写不同', base: two, change: { '2!B3': '13063026r5t8n2k0wa41c' }, also: ['project-code-format'], cell: '2!B3', case: 'code' },
    { note: '名称重复，一张没有编码', base: two, change: { ...sameName, '2!B3': null }, also: ['required-field'], cell: '2!E3', case: 'name' },
    { note: '名称只差空格和括号', base: two, change: { ...sameName, '2!E3': '乡村道路（养护）经费 ', '2!B3': null }, also: ['required-field'], cell: '2!E3', case: 'name' },
    { note: '整张表粘贴了两次', base: ['project', 'project'], also: ['copied-rows'], cell: '2!B3', case: 'code' },
    { note: '自评表重复', base: ['self', 'self'], cell: '2!C3', case: 'name' },
    { note: '清单里同一项目出现两次', base: 'wide', change: { B8: '群众文艺辅导', C8: 14 }, cell: 'B8', case: 'name' },
    { note: '编码和名称在一格', base: ['sichuan', 'sichuan'], cell: '2!B2', case: 'code' },
  ],
};
