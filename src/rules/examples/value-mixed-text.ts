import type { RuleExamples } from './example';

export const valueMixedTextExamples: RuleExamples = {
  accept: [
    { note: '符号、数字和单位', base: 'project' },
    { note: '复合单位', change: { F10: '≤3000元/人·年' } },
    { note: '每学期2次、每村1名', change: { F11: '每年养护320公里', F12: '每村2块' } },
    { note: '达到95%以上、95%以上达标', change: { F13: '达到95%以上', F16: '95%以上达标' } },
    { note: '100%覆盖', change: { F16: '100%覆盖' } },
    { note: '数字、单位和物品', change: { F11: '320公里乡道和村道', F12: '150块标志牌' } },
    { note: '两项数量', change: { F12: '3期共150块' } },
    { note: '用列表写两项', change: { F12: '1.警示牌100块；2.里程牌50块' } },
    { note: '时效写日期和要求', change: { F14: '2026年11月30日前完成全部养护' } },
    { note: '等级和标准号', change: { F13: '符合GB50203标准', F16: '5A级景区' } },
    { note: '标准的年份', change: { F13: '符合2017版养护规范' } },
    { note: '没有数字的文字', change: { C16: '管护机制', F16: '健全' } },
    { note: '「≥90满意」只缺单位', change: { F17: '≥90满意' }, also: ['value-without-unit'] },
    { note: '部门表写成句子', base: 'department', change: { F10: '设备正常运行，保障率98%，确保预报业务顺利开展' } },
    { note: '监控表写成句子', base: 'monitoring', change: { D11: '按照计划清除95%，确保河面整洁' } },
    { note: '模板文字由另一条来说', change: { F12: '≥**块圆满完成' }, also: ['placeholder-text'] },
  ],
  reject: [
    { note: '「≥90圆满完成」：留下数字', change: { F12: '≥90圆满完成' }, cell: 'F12', case: 'mixed', expected: '≥90', fix: { F12: '≥90' } },
    { note: '有单位也一样', change: { F12: '≥150块圆满完成' }, cell: 'F12', case: 'mixed', expected: '≥150块', fix: { F12: '≥150块' } },
    { note: '「≤50会员是否延误」', change: { C14: '延误率', F14: '≤5会员是否延误' }, cell: 'F14', case: 'mixed', fix: { F14: '≤5' } },
    { note: '「≥60全年所有会议」', change: { F17: '≥90全年所有会议' }, cell: 'F17', case: 'mixed', fix: { F17: '≥90' } },
    { note: '后面跟着一句话', change: { F13: '≥95%，确保道路正常通行' }, cell: 'F13', case: 'mixed', fix: { F13: '≥95%' } },
    { note: '前后都是文字，留给人改', change: { F13: '严格按规范养护，完好率95%以上，确保群众出行' }, cell: 'F13', case: 'mixed', fix: null },
    { note: '时效也不能这样写', change: { F14: '≥90圆满完成' }, cell: 'F14', case: 'mixed', fix: { F14: '≥90' } },
    { note: '自评表', base: 'self', change: { E15: '100%顺利完成' }, cell: 'E15', case: 'mixed', fix: { E15: '100%' } },
    { note: '全角', change: { F12: '≥９０圆满完成' }, cell: 'F12', case: 'mixed', expected: '≥90' },
  ],
};
