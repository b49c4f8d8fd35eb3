import type { RuleExamples } from './example';

export const outputDimensionsExamples: RuleExamples = {
  accept: [
    { note: '数量、质量、时效都有', base: 'project' },
    { note: '次序不同', change: { B11: '时效指标', C11: '养护完成时间', F11: '2026年11月30日前', B12: '数量指标', B14: '数量指标', C14: '养护道路里程', F14: '≥320公里' } },
    { note: '用简称', change: { B11: '数量', B13: '质量', B14: '时效' } },
    { note: '叫「产出数量指标」「进度指标」', change: { B11: '产出数量指标', B14: '进度指标' } },
    { note: '区域表', base: 'transfer' },
    { note: '部门表', base: 'department' },
    { note: '监控表可以只列一部分', base: 'monitoring', remove: ['11:12'] },
    { note: '自评表缺一类：批复后不能再加', base: 'self', remove: ['17:17'], also: ['weights-add-up', 'totals-add-up'] },
    { note: '没有产出一类，由一级指标的检查来说', remove: ['11:14'], also: ['level1-complete'] },
    { note: '有不认识的二级指标，可能就是它', change: { B14: '实施进度安排' }, also: ['level2-under-level1'] },
    { note: '二级指标一列也没有', change: { B9: '类别' } },
  ],
  reject: [
    { note: '没有数量指标', remove: ['11:12'], change: { A13: '产出指标' }, cell: 'B9', case: 'quantity' },
    { note: '没有质量指标', remove: ['13:13'], cell: 'B9', case: 'quality' },
    { note: '没有时效指标：提示', remove: ['14:14'], cell: 'B9', case: 'timeliness', severity: 'info' },
    { note: '印了质量指标，没有填', change: { C13: null, D13: null, F13: null, G13: null }, cell: 'B9', case: 'quality' },
    { note: '产出只有成本指标', remove: ['11:14'], change: { A10: '产出指标', B10: '成本指标' }, cell: 'B9', case: 'none' },
    { note: '区域表没有质量指标', base: 'transfer', remove: ['12:12'], cell: 'C9', case: 'quality' },
    { note: '部门表没有时效指标', base: 'department', remove: ['11:11'], cell: 'B7', case: 'timeliness', severity: 'info' },
    { note: '一表多个项目，第一个没有质量指标：指着它的第一行', base: 'wide', remove: ['6:6'], cell: 'F4', case: 'quality' },
    { note: '自评表的产出只有成本指标', base: 'self', remove: ['13:16'], change: { B17: '产出指标(50分)' }, cell: 'C12', case: 'none' },
  ],
};
