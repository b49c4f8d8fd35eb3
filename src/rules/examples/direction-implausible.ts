import type { RuleExamples } from './example';

export const directionImplausibleExamples: RuleExamples = {
  accept: [
    { note: '成本写上限', base: 'project' },
    { note: '会议、接待、投诉写上限', change: { C11: '会议次数', F11: '≤6次', C12: '接待批次', F12: '≤20批次', C15: '有效投诉', F15: '≤2件' } },
    { note: '补助标准写下限', base: 'transfer', change: { F14: '≥500' } },
    { note: '成本节约率写下限', change: { C10: '养护成本节约率', F10: '≥5%' } },
    { note: '生活补助写下限', change: { C10: '养护员工资支出', F10: '≥2000元/人·月' } },
    { note: '逾期整改率写下限', change: { C14: '逾期问题整改率', F14: '≥95%' } },
    { note: '成本写等号', change: { F10: '=0.27万元/公里' } },
    { note: '成本没有符号', change: { F10: '0.27万元/公里' } },
    { note: '「控制在…以内」', change: { F10: '控制在0.27万元/公里以内' } },
    { note: '按时率写下限', change: { C14: '按时完成率', F14: '≥95%' } },
    { note: '社会成本', change: { B10: '社会成本指标', C10: '群众出行时间成本', F10: '≥5%' } },
    { note: '性质栏写上限', base: 'sichuan', change: { B13: '成本指标', C13: '人均学习成本', D13: '≤', E13: 200, F13: '元/人' } },
  ],
  reject: [
    { note: '单位成本写下限', change: { F10: '≥0.27万元/公里' }, cell: 'F10', case: 'cost', expected: '≤0.27万元/公里', fix: { F10: '≤0.27万元/公里' } },
    { note: '「不低于」', change: { F10: '不低于0.27万元/公里' }, cell: 'F10', case: 'cost', fix: { F10: '不高于0.27万元/公里' } },
    { note: '总成本写下限', change: { C10: '项目总成本', F10: '≥80万元' }, cell: 'F10', case: 'cost', fix: { F10: '≤80万元' } },
    { note: '成本在数量之下也一样', change: { C12: '标志牌单价', F12: '≥260元/块' }, cell: 'F12', case: 'cost', fix: { F12: '≤260元/块' } },
    { note: '「以上」', change: { F10: '0.27万元/公里以上' }, cell: 'F10', case: 'cost', fix: { F10: '0.27万元/公里以下' } },
    { note: '延误率写下限', change: { C14: '养护延误率', F14: '≥5%' }, cell: 'F14', case: 'delay', fix: { F14: '≤5%' } },
    { note: '逾期天数写下限', change: { C14: '逾期天数', F14: '≥3天' }, cell: 'F14', case: 'delay', fix: { F14: '≤3天' } },
    { note: '性质栏写下限', base: 'sichuan', change: { B13: '成本指标', C13: '人均学习成本', D13: '≥', E13: 200, F13: '元/人' }, cell: 'E13', case: 'cost', fix: { D13: '≤' } },
    { note: '自评表', base: 'self', change: { E17: '>320元/平方米' }, cell: 'E17', case: 'cost', fix: { E17: '<320元/平方米' } },
  ],
};
