import type { RuleExamples } from './example';

const three = ['project', 'another', 'summary'] as const;
/** The department's own table made the one of the projects' unit. */
const own = { '3!A2': '412003县交通运输局', '3!B3': '县交通运输局' };
const withDepartment = ['project', 'another', 'department'] as const;

export const projectSumExamples: RuleExamples = {
  accept: [
    { note: '86.5 + 34 = 120.5', base: three },
    { note: '部门表的项目支出相符', base: withDepartment, change: { ...own, '3!C4': 389.1, '3!G4': 120.5 } },
    { note: '另一个单位的部门表', base: withDepartment },
    { note: '没有项目的表', base: 'summary' },
    { note: '没有部门的表', base: ['project', 'another'] },
    { note: '两个单位的项目，收支表没有写单位', base: three, change: { '2!A2': '413002县公路站' } },
    { note: '单位不同：一张用元', base: three, change: { '2!F2': '单位：元', '2!C4': 340000, '2!E4': 300000, '2!G4': 40000 } },
    { note: '一张表没有写金额单位', base: three, change: { '2!F2': null, '2!C4': 35, '2!E4': 31 }, also: ['unit-declared'] },
    { note: '不是同一年', base: three, change: { '3!A1': '2025年部门收支预算情况', '2!C4': 44, '2!E4': 40 } },
  ],
  reject: [
    { note: '项目之和多出 10', base: three, change: { '2!C4': 44, '2!E4': 40 }, cell: '3!B15', case: 'more', expected: '130.5' },
    { note: '项目之和少 10', base: three, change: { '2!C4': 24, '2!E4': 20 }, cell: '3!B15', case: 'less', severity: 'warning', expected: '110.5' },
    { note: '尾差', base: three, change: { '2!C4': 34.02, '2!E4': 30.02, '3!B15': 120.51, '3!B7': 214.61, '3!B4': 214.61, '3!B5': 204.11 }, cell: '3!B15', case: 'rounding', severity: 'warning', expected: '120.52' },
    { note: '只有一个项目', base: ['project', 'summary'], cell: '2!B15', case: 'less', severity: 'warning', expected: '86.5' },
    { note: '部门表的项目支出少了', base: withDepartment, change: { ...own, '3!C4': 368.6, '3!G4': 100 }, cell: '3!G4', case: 'more', expected: '120.5' },
    { note: '部门表没有改', base: withDepartment, change: own, cell: '3!G4', case: 'more', expected: '120.5' },
    { note: '一张清单里的项目', base: ['wide', 'summary'], cell: '2!B15', case: 'less', severity: 'warning' },
  ],
};
