import type { RuleExamples } from './example';

export const quantityIsRatioExamples: RuleExamples = {
  accept: [
    { note: '数量有数有单位', base: 'project' },
    { note: '率在质量之下', change: { C13: '养护完成率' } },
    { note: '效率不是比率', change: { C12: '标志牌更换效率', F12: '≥12块/天' } },
    { note: '频率不是比率', change: { C12: '巡查频率', F12: '每月4次' } },
    { note: '名称叫比例，值有单位', change: { C12: '每村标志牌比例', F12: '≥2块/村' } },
    { note: '没有填值', change: { C12: '标志牌更换率', F12: null }, also: ['value-missing'] },
    { note: '全覆盖', change: { C12: '标志牌更换范围', F12: '全覆盖' } },
    { note: '没有用的行', change: { C12: null, D12: null, F12: null, G12: null } },
    { note: '区域表的数量', base: 'transfer' },
  ],
  reject: [
    { note: '完成比例', change: { C12: '标志牌更换完成比例', F12: '≥90%' }, cell: 'C12', case: 'ratio' },
    { note: '率', change: { C12: '标志牌更换率', F12: '≥90%' }, cell: 'C12', case: 'ratio' },
    { note: '名称不是率，值是 %', change: { C12: '标志牌更换任务', F12: '100%' }, cell: 'C12', case: 'ratio' },
    { note: '单位在括号里', change: { C12: '标志牌更换任务（%）', F12: '≥90' }, cell: 'C12', case: 'ratio' },
    { note: '百分格式的数字', change: { C12: '标志牌更换率', F12: { value: 0.9, format: '0%' } }, cell: 'C12', case: 'ratio' },
    { note: '覆盖率：提示', change: { C12: '标志牌覆盖率', F12: '≥90%' }, cell: 'C12', case: 'ratio', severity: 'info' },
    { note: '应保尽保率：提示', change: { C12: '困难群众应保尽保率', F12: '100%' }, cell: 'C12', case: 'ratio', severity: 'info' },
    { note: '区域表：提示', base: 'transfer', change: { D11: '能繁母猪稳定率', E11: '%', F11: '≥90' }, cell: 'D11', case: 'ratio', severity: 'info' },
    { note: '没有数字的率', change: { C12: '标志牌更换率', F12: '全部更换' }, cell: 'C12', case: 'ratio' },
  ],
};
