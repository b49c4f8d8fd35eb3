import type { RuleExamples } from './example';

export const costIndicatorExamples: RuleExamples = {
  accept: [
    { note: '有经济成本指标', base: 'project' },
    { note: '成本指标在产出之下，是旧的分类', remove: ['10:10'], change: { B14: '成本指标', C14: '每公里养护成本', F14: '≤0.27万元/公里' }, also: ['output-dimensions'] },
    { note: '只有社会成本指标', change: { B10: '社会成本指标', C10: '养护期间封路时长', F10: '≤3天/路段' } },
    { note: '写的是单价，归在数量里', remove: ['10:10'], change: { C12: '标志牌采购单价', F12: '≤260元/块' }, also: ['misclassified-indicator'] },
    { note: '补助标准也是成本', remove: ['10:10'], change: { C12: '养护员补助标准', F12: '=600元/人·月' } },
    { note: '区域表', base: 'transfer' },
    { note: '自评表不再增加指标', base: 'sichuan' },
    { note: '监控表可以只列一部分', base: 'monitoring' },
    { note: '二级指标一列也没有', remove: ['10:10'], change: { B9: '类别' } },
    { note: '指标都没有填，由别的检查来说', change: fillNone(), also: ['level3-missing'] },
  ],
  reject: [
    { note: '没有成本指标：提示', remove: ['10:10'], cell: 'B9', case: 'missing' },
    { note: '用途里有「采购」：提醒', remove: ['10:10'], change: { B5: '用于采购标志牌150块和320公里道路的日常养护。' }, cell: 'B9', case: 'buys', severity: 'warning' },
    { note: '名称里有「设备」', remove: ['10:10'], change: { A1: '1.道路养护设备经费绩效目标表', E3: '道路养护设备经费' }, cell: 'B9', case: 'buys', severity: 'warning' },
    { note: '名称里有「修缮」', remove: ['10:10'], change: { A1: '1.乡村道路修缮经费绩效目标表', E3: '乡村道路修缮经费' }, cell: 'B9', case: 'buys', severity: 'warning' },
    { note: '「工程师」不是工程', remove: ['10:10'], change: { B5: '用于聘请养护工程师2名。' }, cell: 'B9', case: 'missing' },
    { note: '印了成本指标，没有填', change: { C10: null, D10: null, F10: null, G10: null }, cell: 'B9', case: 'missing' },
    { note: '区域表没有成本指标', base: 'transfer', remove: ['14:14'], cell: 'C9', case: 'missing' },
    { note: '租赁也要说明成本', remove: ['10:10'], change: { B5: '用于租赁养护机械8台。' }, cell: 'B9', case: 'buys', severity: 'warning' },
  ],
};

/** Empties every indicator of the table. */
function fillNone(): Record<string, null> {
  const cells = [10, 11, 12, 13, 14, 15, 16, 17].flatMap((row) => ['C', 'D', 'F', 'G'].map((column) => [`${column}${row}`, null] as const));
  return Object.fromEntries(cells);
}
