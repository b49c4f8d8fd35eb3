import type { RuleExamples } from './example';

export const level3RepeatsLevel2Examples: RuleExamples = {
  accept: [
    { note: '名称说明了衡量什么', base: 'project' },
    { note: '三级写「服务对象满意度」', change: { C17: '服务对象满意度' } },
    { note: '三级写「满意度指标」，与二级同名', change: { C17: '服务对象满意度指标' } },
    { note: '比二级多了内容', change: { C15: '养护的社会效益', C16: '间接可持续影响' } },
    { note: '「养护质量」不只是「质量」', change: { C13: '养护质量' } },
    { note: '行没有用', change: { C16: '可持续影响指标', D16: null, F16: null, G16: null }, also: ['value-missing'] },
    { note: '旧表式', base: 'older' },
    { note: '「指标1：」之后有名称', base: 'self' },
  ],
  reject: [
    { note: '与二级指标同名', change: { C15: '社会效益指标' }, cell: 'C15', case: 'same' },
    { note: '只去掉「指标」二字', change: { C15: '社会效益' }, cell: 'C15', case: 'same' },
    { note: '字间有空格', change: { C15: '社 会 效 益' }, cell: 'C15', case: 'same' },
    { note: '换成同一类的另一个叫法', change: { B16: '可持续影响指标', C16: '可持续发展指标' }, cell: 'C16', case: 'same' },
    { note: '数量指标写「数量」', change: { C12: '数量' }, cell: 'C12', case: 'same' },
    { note: '「指标1：质量指标」', base: 'self', change: { D15: '指标1：质量指标' }, cell: 'D15', case: 'same' },
    { note: '区域表', base: 'transfer', change: { D15: '生态效益' }, cell: 'D15', case: 'same' },
  ],
};
