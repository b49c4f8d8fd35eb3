import type { RuleExamples } from './example';

const two = ['project', 'summary'] as const;
const none = { '2!B16': 0, '2!B17': 0, '2!B18': 0 };
const bought = { '1!B5': '用于购置设备12台。' };
const also = ['project-sum'];

export const contradictingSectionsExamples: RuleExamples = {
  accept: [
    { note: '没有购置，也没有采购预算', base: two, change: none, also },
    { note: '购置设备，有采购预算', base: two, change: bought, also },
    { note: '采购一栏空着，没有说没有', base: two, change: { ...bought, '2!B16': null, '2!B17': null, '2!B18': null }, also },
    { note: '采购监管不是采购', base: two, change: { ...none, '1!B5': '用于政府采购监管人员培训。' }, also },
    { note: '收支表没有写单位，工作簿里有两个单位', base: ['project', 'another', 'summary'], change: { ...bought, '2!A2': '413002县公路站', '3!B16': 0, '3!B17': 0, '3!B18': 0 } },
    { note: '不是同一年的表', base: ['self', 'summary'], change: none },
    { note: '三公表没有购车，项目也没有购车', base: ['project', 'public'] },
  ],
  reject: [
    { note: '用途里购置设备，采购预算为 0', base: two, change: { ...none, ...bought }, also, cell: 'E3', case: 'equipment' },
    { note: '目标里采购设备，采购预算为「无」', base: two, change: { '2!B16': '无', '2!B17': null, '2!B18': null, '1!B8': '1.9月底前采购设备12台，验收合格率100%。' }, also, cell: 'E3', case: 'equipment' },
    { note: '名称里有设备购置', base: two, change: { ...none, '1!A1': '1.乡村道路养护设备购置经费绩效目标表', '1!E3': '乡村道路养护设备购置经费' }, also: [...also, 'subject-missing'], cell: 'E3', case: 'equipment' },
    { note: '购置公务用车，三公表里为 0', base: ['project', 'public'], change: { '1!B5': '用于购置公务用车1辆。' }, cell: 'E3', case: 'vehicles' },
    { note: '更新公务用车，三公表里为「无」', base: ['project', 'public'], change: { '1!B5': '用于更新公务用车1辆。', '2!C5': '无', '2!D5': '无' }, cell: 'E3', case: 'vehicles' },
    { note: '两个项目里只有一个购置设备', base: ['project', 'another', 'summary'], change: { '2!B5': '用于客运站更新设备。', '3!B16': 0, '3!B17': 0, '3!B18': 0 }, cell: '2!E3', case: 'equipment' },
  ],
};
