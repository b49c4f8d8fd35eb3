import type { RuleExamples } from './example';

export const level1CompleteExamples: RuleExamples = {
  accept: [
    { note: '三类齐全', base: 'project' },
    { note: '没有成本一类也可以', remove: ['10:10'], also: ['cost-indicator'] },
    { note: '分值在括号里', base: 'self' },
    { note: '分值直接跟在后面', change: { A11: '产出指标50分', A15: '效益指标30', A17: '满意度指标-10分' } },
    { note: '满意度在效益之下', change: { A17: null } },
    { note: '「服务对象满意度」作一级', change: { A17: '服务对象满意度指标' } },
    { note: '满意度只在三级指标里', change: { A17: '效益指标', B17: '社会效益指标' } },
    { note: '叫「效果指标」「项目完成指标」', change: { A11: '项目完成指标', A15: '效果指标' } },
    { note: '字间有空格和换行', change: { A11: '产 出\n指 标', A15: '效　益　指　标' } },
    { note: '前面有编号', change: { A11: '一、产出指标', A15: '二、效益指标', A17: '三、满意度指标' } },
    { note: '二级的「社会效益」写在一级', change: { A15: '社会效益指标', B15: null, B16: null } },
    { note: '自成一套的分类不判断', base: 'department', change: { A8: '管理效率', B8: '预算编制', A9: '履职效能', B9: '重点工作', A12: '社会效应', B12: '群众评价' } },
    { note: '监控表可以只列一部分', base: 'monitoring', remove: ['13:14'] },
    { note: '三公表没有指标', base: 'public' },
  ],
  reject: [
    { note: '没有效益指标', remove: ['15:16'], cell: 'A9', case: 'effect' },
    { note: '没有产出指标', remove: ['11:14'], cell: 'A9', case: 'output' },
    { note: '没有满意度', remove: ['17:17'], cell: 'A9', case: 'satisfaction', severity: 'warning' },
    { note: '自评表没有满意度', base: 'self', remove: ['20:20'], cell: 'B12', case: 'satisfaction', severity: 'warning' },
    { note: '部门表没有效益指标', base: 'department', remove: ['12:12'], cell: 'A7', case: 'effect' },
    { note: '区域表没有效益指标', base: 'transfer', remove: ['15:15'], cell: 'B9', case: 'effect' },
    { note: '一表多个项目，第二个没有效益：指着它的第一行', base: 'wide', remove: ['14:14'], cell: 'E10', case: 'effect' },
  ],
};
