import type { RuleExamples } from './example';

export const staleYearExamples: RuleExamples = {
  accept: [
    { note: '都是本年', base: 'project' },
    { note: '延续项目的编码是上年的', change: { B3: '13063025R5T8N2K0WA41C' } },
    { note: '较上年提高', change: { B8: '全年养护道路320公里，路面完好率较2025年提高2个百分点。' } },
    { note: '上年结转', change: { B8: '使用2025年结转资金6.5万元，全年养护道路320公里。' } },
    { note: '从上年到本年', change: { F14: '2025年9月至2026年6月' } },
    { note: '上年的文件可以作依据', change: { G11: '冀财建〔2025〕12号', G13: '2025年修订的公路养护技术规范' } },
    { note: '上年的数据可以作依据', change: { G15: '历史标准：2025年公路统计年报' } },
    { note: '跨年的规划可以作依据', change: { G11: '计划标准：2024-2026年养护实施方案' } },
    { note: '没有年份可比', base: 'older', change: { A2: null, D3: null, C11: '2025年9月30日前' }, also: ['required-field'] },
    { note: '自评表说的就是上年', base: 'self', change: { E16: '2025年8月31日前' } },
    { note: '当时建的，今年要维护', change: { B8: '维护2025年建成的空气自动站，全年养护道路320公里。' } },
    { note: '去年受的灾', change: { B8: '修复2025年汛期自然灾害水毁道路12公里。' } },
    { note: '自、起说的就是去年', change: { B8: '自2025年6月起，县级自动站由第三方运维。' } },
    { note: '前年的事不是上年的表留下的', change: { B8: '巩固2023年整治成果，全年养护道路320公里。' } },
  ],
  reject: [
    { note: '完成时间是上年的', change: { F14: '2025年11月30日前' }, cell: 'F14', case: 'date' },
    { note: '用点写的日期', change: { F14: '2025.11.30前' }, cell: 'F14', case: 'date' },
    { note: '日期单元格', change: { F14: { value: 45991, format: 'yyyy/m/d' } }, cell: 'F14', case: 'date' },
    { note: '目标里是上年', change: { B8: '1.2025年养护乡村道路320公里。\n2.11月底前完成。' }, cell: 'B8', case: 'goal' },
    { note: '自动站的自不是自去年', change: { B8: '2025年：运维空气自动站4座。' }, cell: 'B8', case: 'goal' },
    { note: '从业人员的从不是从去年', change: { B8: '2025年培训从业人员300人次。' }, cell: 'B8', case: 'goal' },
    { note: '县级、比例、手续都没说去年', change: { B8: '2025年巡查县级道路，提高优良路比例，规范审批手续。' }, cell: 'B8', case: 'goal' },
    { note: '依据是上年的工作计划', change: { G11: '2025年度养护工作计划' }, cell: 'G11', case: 'basis' },
    { note: '标题是上年，编码是本年', change: { A1: '2025年乡村道路养护经费绩效目标表' }, cell: 'A1', case: 'title' },
    { note: '按标题的年份', base: 'transfer', change: { F13: '2025年11月30日前' }, cell: 'F13', case: 'date' },
    { note: '自评表里是前一年', base: 'self', change: { E16: '2024年8月31日前' }, cell: 'E16', case: 'date' },
  ],
};
