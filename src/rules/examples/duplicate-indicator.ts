import type { RuleExamples } from './example';

export const duplicateIndicatorExamples: RuleExamples = {
  accept: [
    { note: '没有重复', base: 'project' },
    { note: '同名，在不同的二级之下', change: { C13: '养护道路里程' }, also: ['unit-mismatch'] },
    { note: '同名，属于不同的项目', base: 'wide', change: { G15: '团队满意度' } },
    { note: '未用的「……」', base: 'self', change: { D16: '……', E16: null, F16: null, G16: null, H16: null }, also: ['weights-add-up', 'totals-add-up'] },
    { note: '模板的「指标1：」空着', base: 'self', change: { D14: '指标1：', D19: '指标1：' } },
    { note: '三级都填了「无」', change: { C11: '无', D11: null, F11: null, C12: '无', D12: null, F12: null }, also: ['output-dimensions'] },
    { note: '两张表各有一条', base: ['project', 'another'], change: { '2!C11': '养护道路里程' }, also: ['unit-mismatch'] },
    { note: '名称只是相近', change: { C12: '养护道路里程（村道）' }, also: ['unit-mismatch'] },
    { note: '旧版式没有三级指标', base: 'older' },
  ],
  reject: [
    { note: '同一二级之下写了两遍', change: { C12: '养护道路里程' }, cell: 'C12', case: 'again' },
    { note: '编号不同，名称相同', base: 'self', change: { D14: '指标2：修缮校舍栋数', E14: '≥10栋', F14: '10栋', G14: 0, H14: 0 }, cell: 'D14', case: 'again' },
    { note: '空格不同', change: { C12: '养护道路 里程' }, cell: 'C12', case: 'again' },
    { note: '括号是全角还是半角都一样', change: { C11: '养护里程（公里）', C12: '养护里程(公里)' }, cell: 'C12', case: 'again' },
    { note: '同一个项目之内', base: 'wide', change: { F6: '数量指标', G6: '辅导团队数量' }, cell: 'G6', case: 'again' },
    { note: '指标写在指标内容里', base: 'older', change: { B9: '数量指标', C9: '更新检验设备数量' }, cell: 'C9', case: 'again' },
  ],
};
