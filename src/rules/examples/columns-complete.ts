import type { RuleExamples } from './example';

export const columnsCompleteExamples: RuleExamples = {
  accept: [
    { note: '三级指标和指标值都有', base: 'project' },
    { note: '没有三级指标的旧版式，指标写在指标内容', base: 'older' },
    { note: '度量单位自成一列', base: 'transfer' },
    { note: '叫「年度指标值」', change: { F9: '年度指标值' } },
    { note: '叫「目标值」', change: { F9: '目标值' } },
    { note: '列名里有空格和换行', change: { C9: '三级\n指标', F9: '指 标 值' } },
    { note: '没有描述和依据两列', remove: ['G:G', 'D:E'], change: { B3: '13063026R5T8N2K0WA41C' }, also: ['required-field', 'unit-declared', 'plan-final-period', 'plan-reaches-100', 'funding-blank', 'budget-adds-up'] },
    { note: '三公表没有指标列', base: 'public' },
    { note: '叫「指标名称」', change: { C9: '指标名称' } },
  ],
  reject: [
    { note: '指标值列改成了别的', change: { F9: '工作措施' }, cell: 'A9', case: 'value' },
    { note: '指标值的列名空着', change: { F9: null }, cell: 'A9', case: 'value' },
    { note: '没有三级指标列', change: { C9: '具体工作' }, cell: 'A9', case: 'level3' },
    { note: '自评表没有指标值', base: 'self', change: { E12: '上年情况' }, cell: 'B12', case: 'value' },
    { note: '区域表没有指标值', base: 'transfer', change: { F9: '完成措施' }, cell: 'B9', case: 'value' },
    { note: '监控表没有指标值', base: 'monitoring', change: { D9: '责任科室' }, cell: 'A9', case: 'value' },
  ],
};
