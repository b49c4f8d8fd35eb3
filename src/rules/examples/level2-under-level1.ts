import type { RuleExamples } from './example';

export const level2UnderLevel1Examples: RuleExamples = {
  accept: [
    { note: '各归其类', base: 'project' },
    { note: '成本指标在产出之下，是旧分类', base: 'older' },
    { note: '分值在括号里', change: { B11: '数量指标（15分）', B13: '质量指标(10分)' } },
    { note: '分值直接跟在后面', change: { B11: '数量指标15分' } },
    { note: '省去「指标」二字', change: { B11: '数量', B13: '质量', B14: '时效', B15: '社会效益' } },
    { note: '满意度在效益之下', change: { A17: null } },
    { note: '「环境效益」即生态效益', change: { B15: '环境效益指标' } },
    { note: '没用到的行填了「无」', change: { B16: '无', C16: '无', D16: '无', F16: '无', G16: null } },
    { note: '二级填了横线', change: { B17: '——' } },
    { note: '「其他」不算归错', change: { B16: '其他效益' } },
    { note: '没用到的行不判断', change: { B15: '数量指标', C15: null, D15: null, F15: null } },
    { note: '字间有换行', change: { B17: '服务对象\n满意度指标' } },
    { note: '一级自成一套，不判断', base: 'department', change: { A9: '履职效能', B9: '重点工作', A12: '社会效应' } },
  ],
  reject: [
    { note: '社会效益在产出之下', change: { B13: '社会效益指标' }, cell: 'B13', case: 'other-level1' },
    { note: '数量指标在效益之下', change: { B15: '数量指标' }, cell: 'B15', case: 'other-level1' },
    { note: '经济成本在产出之下', change: { A10: '产出指标', A11: null }, cell: 'B10', case: 'cost-kind', severity: 'warning' },
    { note: '没有这一类二级指标', change: { B16: '政治影响' }, cell: 'B16', case: 'unknown', severity: 'warning' },
    { note: '满意度之下写了社会效益', change: { B17: '社会效益指标' }, cell: 'B17', case: 'other-level1' },
    { note: '成本之下写了时效', change: { B10: '时效指标' }, cell: 'B10', case: 'other-level1' },
    { note: '自评表', base: 'self', change: { C18: '时效指标' }, cell: 'C18', case: 'other-level1' },
  ],
};
