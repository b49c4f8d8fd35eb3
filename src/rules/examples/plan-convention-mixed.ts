import { percent, type RuleExamples } from './example';

const parts = (sheet: number): Record<string, ReturnType<typeof percent>> => ({
  [`${sheet}!B7`]: percent(20), [`${sheet}!C7`]: percent(30), [`${sheet}!D7`]: percent(30), [`${sheet}!F7`]: percent(20),
});

export const planConventionMixedExamples: RuleExamples = {
  accept: [
    { note: '一张表', base: 'project' },
    { note: '两张表都累计', base: ['project', 'another'] },
    { note: '两张表都分期', base: ['project', 'another'], change: { ...parts(1), ...parts(2) }, also: ['plan-convention-heading'] },
    { note: '一张看不出口径', base: ['project', 'another'], change: { '2!B7': null, '2!C7': null, '2!D7': null }, also: ['plan-back-loaded'] },
    { note: '一张两种口径都不对', base: ['project', 'another'], change: { ...parts(2), '2!F7': percent(10) }, also: ['plan-reaches-100'] },
    { note: '另一张是空白表', base: ['project', 'blank'], also: ['blank-form'] },
    { note: '另一张没有计划', base: ['project', 'department', 'self'] },
  ],
  reject: [
    { note: '一张累计，一张分期', base: ['project', 'project'], change: parts(2), cell: '2!B7', case: 'mixed' },
    { note: '分期在前', base: ['project', 'project'], change: parts(1), cell: 'B7', case: 'mixed' },
    { note: '两张分期，一张累计：指着少的一张', base: ['project', 'project', 'project'], change: { ...parts(1), ...parts(2) }, cell: '3!B7', case: 'mixed' },
    { note: '两张累计，一张分期', base: ['project', 'project', 'project'], change: parts(2), cell: '2!B7', case: 'mixed' },
    { note: '中间隔着别的表', base: ['project', 'self', 'project'], change: parts(3), cell: '3!B7', case: 'mixed' },
    { note: '各两张：指着第一张分期的', base: ['project', 'project', 'project', 'project'], change: { ...parts(2), ...parts(4) }, cell: '2!B7', case: 'mixed' },
  ],
};
