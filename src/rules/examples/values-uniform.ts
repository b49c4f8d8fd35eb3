import type { RuleExamples } from './example';

/** The same value in some rows of the project's table. */
function same(value: string, rows: readonly number[]): Record<string, string> {
  return Object.fromEntries(rows.map((row) => [`F${row}`, value]));
}

/** Names for which a share is a sensible value, so that no other rule objects. */
const shares = {
  C10: '养护支出占比', C11: '养护道路覆盖率', C12: '标志牌更换覆盖率', C13: '路面完好率', C14: '按时完成率', C15: '村道通达率', C16: '养护制度覆盖率', C17: '沿线群众满意度',
};
const also = ['quantity-is-ratio', 'unit-mismatch'];

export const valuesUniformExamples: RuleExamples = {
  accept: [
    { note: '各不相同', base: 'project' },
    { note: '三条相同', change: { ...shares, ...same('≥95%', [13, 14, 16]) }, also },
    { note: '质量和时效的 100% 不算', change: { ...shares, ...same('100%', [13, 14]), F11: '≥96%', F12: '≥94%', F15: '≥98%' }, also },
    { note: '不到八成', change: { ...shares, ...same('≥95%', [11, 12, 13, 14, 15]), F10: '≤88%' }, also },
    { note: '相同的都在一个二级之下', base: 'wide', change: { H5: '≥36支', H6: '≥90%' } },
    { note: '行数太少', base: 'self', change: { E13: '12栋', E15: '100%', E16: '8月31日前' } },
    { note: '定性的行不算', base: 'sichuan', change: { D11: '定性', D12: '定性', D13: '定性', D14: '定性', E11: '优良中低差', E12: '优良中低差', E14: '优良中低差', F11: null, F12: null, F14: null } },
    { note: '区域表', base: 'transfer' },
  ],
  reject: [
    { note: '全都是「≥95%」', change: { ...shares, ...same('≥95%', [10, 11, 12, 13, 14, 15, 16, 17]) }, cell: 'F10', case: 'same' },
    { note: '九条里有八条「≥90圆满完成」', change: { ...shares, ...same('≥90圆满完成', [10, 11, 12, 13, 14, 15, 16]) }, cell: 'F10', case: 'same' },
    { note: '八成正好', change: { ...shares, ...same('≥95%', [11, 12, 13, 14, 15, 16, 17]) }, cell: 'F11', case: 'same' },
    { note: '空格和全角不同', change: { ...shares, ...same('≥95%', [10, 11, 12, 13, 14, 15, 16]), F17: '≥ ９５％' }, cell: 'F10', case: 'same' },
    { note: '100% 在数量和效益之下也算', change: { ...shares, ...same('100%', [10, 11, 12, 13, 14, 15, 16, 17]) }, cell: 'F10', case: 'same' },
    { note: '自评表', base: 'self', change: { D13: '校舍修缮覆盖率', D16: '按时完成率', D17: '成本占比', D18: '受益学生占比', E13: '≥95%', E15: '≥95%', E16: '≥95%', E17: '≥95%', E18: '≥95%' }, cell: 'E13', case: 'same' },
  ],
};
