import type { RuleExamples } from './example';

export const misclassifiedIndicatorExamples: RuleExamples = {
  accept: [
    { note: '归类都对', base: 'project' },
    { note: '节约成本是经济效益', change: { B15: '经济效益指标', C15: '养护成本节约额', F15: '≥3万元' } },
    { note: '降低成本', change: { B15: '经济效益指标', C15: '降低运输成本', F15: '≥5%' } },
    { note: '满意度在效益之下', change: { A17: null } },
    { note: '及时率在质量之下', change: { C13: '病害处置及时率', F13: '≥95%' } },
    { note: '经济社会发展', change: { B15: '经济效益指标', C15: '对经济社会发展的影响', F15: '明显' } },
    { note: '受益人次在社会效益之下', change: { C15: '受益群众人次', F15: '≥8600人次' } },
    { note: '增收在社会效益之下', change: { C15: '带动农户增收', F15: '≥500元/户' } },
    { note: '社会影响力在可持续影响之下', change: { C16: '社会影响力', F16: '持续提升' } },
    { note: '到场时间在社会效益之下', change: { C15: '抢险到场时间', F15: '≤40分钟' } },
    { note: '水质达标率在社会效益之下', change: { C15: '饮用水水质达标率', F15: '≥95%' } },
    { note: '成本在产出之下是旧的分类', base: 'older' },
    { note: '不认识的二级指标', change: { B13: '实施效果', C13: '按时完成率' }, also: ['level2-under-level1', 'output-dimensions'] },
    { note: '生态效益补偿是支出的名目', change: { C12: '生态效益补偿面积', F12: '≥150亩' } },
  ],
  reject: [
    { note: '「按时完成率」在经济效益之下', change: { B15: '经济效益指标', C15: '按时完成率', F15: '≥90%' }, cell: 'C15', case: 'other', expected: '时效指标' },
    { note: '完成时间在数量之下', change: { C12: '标志牌更换完成时间', F12: '11月30日前' }, cell: 'C12', case: 'other', expected: '时效指标' },
    { note: '「社会影响力」在经济效益之下', change: { B15: '经济效益指标', C15: '社会影响力', F15: '≥90%' }, cell: 'C15', case: 'other', expected: '社会效益指标' },
    { note: '项目成本在生态效益之下', change: { B15: '生态效益指标', C15: '对控制项目成本影响程度', F15: '效果明显' }, cell: 'C15', case: 'other', expected: '经济效益指标' },
    { note: '满意度在质量之下', change: { C13: '驾驶员满意度', F13: '≥90%' }, cell: 'C13', case: 'other', expected: '服务对象满意度指标' },
    { note: '成本在数量之下', change: { C12: '每块标志牌成本', F12: '≤260元/块' }, cell: 'C12', case: 'other', expected: '成本指标' },
    { note: '名称后面有括号', change: { C12: '标志牌采购单价（元/块）', F12: '≤260' }, cell: 'C12', case: 'other', expected: '成本指标' },
    { note: '森林覆盖率在经济效益之下', change: { B15: '经济效益指标', C15: '森林覆盖率', F15: '≥36%' }, cell: 'C15', case: 'other', expected: '生态效益指标' },
    { note: '验收合格率在社会效益之下', change: { C15: '验收合格率', F15: '≥95%' }, cell: 'C15', case: 'other', expected: '质量指标' },
    { note: '培训人次在满意度之下', change: { C17: '养护员培训人次', F17: '≥120人次' }, cell: 'C17', case: 'other', expected: '数量指标' },
  ],
};
