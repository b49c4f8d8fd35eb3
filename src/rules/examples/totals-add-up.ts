import type { RuleExamples } from './example';

export const totalsAddUpExamples: RuleExamples = {
  accept: [
    { note: '收入、支出、基本、公用、采购、资产都相符', base: 'summary' },
    { note: '年初、调整、到位、执行四列都相符', base: 'execution' },
    { note: '70.1 + 24 = 94.1，写成文本', base: 'summary', change: { B8: '94.10', B9: '82.30万元', B10: '１１．８' } },
    { note: '其中只列了一部分', base: 'summary', change: { A11: '其中：办公费', B12: null, A12: '印刷费', B13: 1 } },
    { note: '明细空着', base: 'summary', change: { B11: null, B12: null, B13: null, B14: null } },
    { note: '人员经费没有写，不能相加', base: 'summary', change: { A9: '其中：在职人员', B9: 60 } },
    { note: '本年收入和本年支出可以不等', base: 'summary', change: { A4: '本年收入合计', B4: 210, B5: 199.5, A7: '本年支出合计' } },
    { note: '明细下面还有明细', base: 'summary', change: { A17: '货物', B17: 12, A18: '政府采购货物', B18: 12 } },
    { note: '项目支出下面列出各项目', base: 'summary', change: { A16: '乡村道路养护经费', B16: 86.5, A17: '客运站服务经费', B17: 34, A18: null, B18: null, A19: null, B19: null, A20: null, B20: null, A21: null, B21: null } },
    { note: '部门预算 = 基本 + 项目', base: 'department' },
    { note: '自评表的总分', base: 'self' },
    { note: '年初预算一列没有分来源', base: 'self', change: { D7: null, D8: null, D9: null } },
  ],
  reject: [
    { note: '支出不等于基本加项目', base: 'summary', change: { B7: 216.6, B4: 216.6, B5: 206.1 }, cell: 'B7', case: 'differs', expected: '214.6' },
    { note: '基本支出不等于人员加公用', base: 'summary', change: { B9: 80.3 }, cell: 'B8', case: 'differs', expected: '92.1' },
    { note: '公用经费不等于各项之和', base: 'summary', change: { B13: 5.3 }, cell: 'B10', case: 'differs', expected: '12.8' },
    { note: '其中之和大于总数', base: 'summary', change: { B5: 214.1 }, cell: 'B4', case: 'differs', expected: '224.6' },
    { note: '尾差：71.1 + 4.38 + 2.18 = 77.66', base: 'summary', change: { A8: '一般公共服务支出', B8: 71.1, A9: '社会保障和就业支出', B9: 4.38, A10: '住房保障支出', B10: 2.18, B7: 77.65, B4: 77.65, B5: 67.15 }, remove: ['11:21'], cell: 'B7', case: 'rounding', severity: 'warning', expected: '77.66' },
    { note: '收入总额不等于支出总额', base: 'summary', change: { B4: 204.1, B6: 0 }, cell: 'B7', case: 'balance', expected: '204.1' },
    { note: '固定资产不等于各类之和', base: 'summary', change: { B19: 300 }, cell: 'B19', case: 'differs', expected: '318.6' },
    { note: '执行数合计写错', base: 'execution', change: { E6: 97.9 }, also: ['percentage-denominator'], cell: 'E6', case: 'differs', expected: '96.9' },
    { note: '部门预算不等于基本加项目', base: 'department', change: { E4: 288.6 }, cell: 'C4', case: 'differs', expected: '340.6' },
    { note: '自评总分写错', base: 'self', change: { H21: 99.9 }, cell: 'H21', case: 'differs', expected: '99.4' },
    { note: '全年执行数不等于各来源之和', base: 'self', change: { F6: 51 }, also: ['monitoring-rate', 'score-formula'], cell: 'F6', case: 'differs', expected: '57' },
    { note: '监控表的执行数少了一位', base: 'monitoring', change: { E7: 3.36, F7: { value: 0.048, format: '0.0%' } }, cell: 'E6', case: 'differs', expected: '3.96' },
  ],
};
