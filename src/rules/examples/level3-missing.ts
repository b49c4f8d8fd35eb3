import type { RuleExamples } from './example';

export const level3MissingExamples: RuleExamples = {
  accept: [
    { note: '每一行都有名称', base: 'project' },
    { note: '固定格式中没有用的二级指标', change: { C16: null, D16: null, F16: null, G16: null } },
    { note: '没有用的行里填了「—」', change: { C16: '—', D16: '—', F16: '—', G16: '—' } },
    { note: '表式自带的「……」', base: 'self' },
    { note: '监控表可以只填一部分', base: 'monitoring', change: { D13: null, C13: null } },
    { note: '旧表式的名称在「指标内容」里', base: 'older' },
    { note: '名称占两行：下一行只有值', change: { C12: null, D12: null, G12: null } },
    { note: '满意度在效益之下，一级「满意度」空着', change: { B16: '服务对象满意度指标', C16: '沿线群众满意度', F16: '≥90%', C17: null, D17: null, F17: null, G17: null } },
    { note: '值是模板文字，由另一条来说', change: { C16: null, F16: '≥**%' }, also: ['placeholder-text'] },
    { note: '成本一级空着，由成本指标的检查来说', change: { C10: null, D10: null, F10: null, G10: null }, also: ['cost-indicator'] },
  ],
  reject: [
    { note: '有值没有名称', change: { C13: null }, cell: 'C13', case: 'value' },
    { note: '名称是「—」', change: { C15: '—' }, cell: 'C15', case: 'value' },
    { note: '二级指标合并在上一行，这一行另有依据', change: { C12: null }, cell: 'C12', case: 'value' },
    { note: '效益一级没有一行填写', change: { C15: null, D15: null, F15: null, G15: null, C16: null, D16: null, F16: null, G16: null }, cell: 'A15', case: 'group' },
    { note: '满意度一级没有一行填写', change: { C17: null, D17: null, F17: null, G17: null }, cell: 'A17', case: 'group' },
    { note: '指标一行都没有填', change: fillNone(), cell: 'A9', case: 'none' },
    { note: '自评表的「……」旁边填了值', base: 'self', change: { E14: '≥3栋', G14: 5 }, cell: 'D14', case: 'value' },
    { note: '自评表的满意度空着', base: 'self', change: { D20: null, E20: null, F20: null }, cell: 'B20', case: 'group' },
    { note: '旧表式没有写指标内容', base: 'older', change: { C9: null }, cell: 'C9', case: 'value' },
  ],
};

/** Empties every indicator of the table. */
function fillNone(): Record<string, null> {
  const cells = [10, 11, 12, 13, 14, 15, 16, 17].flatMap((row) => ['C', 'D', 'F', 'G'].map((column) => [`${column}${row}`, null] as const));
  return Object.fromEntries(cells);
}
