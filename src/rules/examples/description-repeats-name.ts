import type { RuleExamples } from './example';

export const descriptionRepeatsNameExamples: RuleExamples = {
  accept: [
    { note: '描述说明了含义', base: 'project' },
    { note: '描述包含名称，另有说明', change: { D13: '路面完好率，即完好路面占养护里程的比例' } },
    { note: '没有填描述', change: { D13: null } },
    { note: '旧表式的名称就在「指标内容」里', base: 'older' },
    { note: '没有描述一列', base: 'transfer' },
    { note: '描述是数字，由另一条来说', change: { D13: 0 }, also: ['description-is-number'] },
    { note: '名称空着', change: { C13: null, D13: '完好路面长度占养护里程的比例', F13: null } },
  ],
  reject: [
    { note: '描述与名称相同', change: { D13: '路面完好率' }, cell: 'D13', case: 'same' },
    { note: '只差空格和句号', change: { D13: '路面 完好率。' }, cell: 'D13', case: 'same' },
    { note: '几条相同，一张表只报一次', change: { D11: '养护道路里程', D12: '更换标志牌数量', D13: '路面完好率' }, cell: 'D11', case: 'same' },
    { note: '括号是全角还是半角都一样', change: { C13: '路面完好率（%）', D13: '路面完好率(%)' }, cell: 'D13', case: 'same' },
    { note: '一表多个项目', base: 'wide', change: { I5: '辅导团队数量' }, cell: 'I5', case: 'same' },
    { note: '部门表', base: 'department', change: { D13: '公众满意度' }, cell: 'D13', case: 'same' },
  ],
};
