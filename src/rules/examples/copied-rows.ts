import type { RuleExamples } from './example';

/** Rows of the other table written over with those of the first. */
const rows = {
  quantity: { '2!C11': '养护道路里程', '2!D11': '列入年度养护的乡道和村道', '2!F11': '≥320公里' },
  signs: { '2!C12': '更换标志牌数量', '2!D12': '当年更换的标志牌', '2!F12': '≥150块' },
  quality: { '2!C13': '路面完好率', '2!D13': '完好路面长度占养护里程的比例', '2!F13': '≥92%' },
  time: { '2!C14': '养护完成时间', '2!D14': '全部养护结束的日期', '2!F14': '2026年11月30日前' },
  effect: { '2!C15': '受益行政村数量', '2!D15': '养护道路通达的行政村', '2!F15': '≥86个' },
  satisfied: { '2!C17': '沿线群众满意度', '2!D17': '问卷中表示满意的比例', '2!F17': '≥90%' },
};
const two = ['project', 'another'] as const;

export const copiedRowsExamples: RuleExamples = {
  accept: [
    { note: '两个不同的项目', base: two },
    { note: '只有满意度一样', base: two, change: rows.satisfied },
    { note: '满意度和时效一样', base: two, change: { ...rows.satisfied, ...rows.time } },
    { note: '只有一行一样', base: two, change: rows.quantity },
    { note: '名称一样，指标值不同', base: two, change: { ...rows.quantity, ...rows.quality, '2!F11': '≥300公里', '2!F13': '≥95%' } },
    { note: '名称和指标值一样，描述不同', base: two, change: { ...rows.quantity, ...rows.quality, '2!D11': '夜间开放的道路', '2!D13': '夜间正点的比例' } },
    { note: '目标表和自评表说的是同一件事', base: ['project', 'self'] },
    { note: '另一张是空白表', base: ['project', 'blank'], also: ['blank-form'] },
    { note: '一张清单里的不同项目', base: 'wide' },
  ],
  reject: [
    { note: '数量和质量两行照抄', base: two, change: { ...rows.quantity, ...rows.quality }, cell: 'C11', case: 'some', severity: 'info' },
    { note: '一行照抄，满意度也一样', base: two, change: { ...rows.signs, ...rows.satisfied }, cell: 'C12', case: 'some', severity: 'info' },
    { note: '一半的行照抄', base: two, change: { ...rows.quantity, ...rows.signs, ...rows.quality, ...rows.time }, cell: 'C11', case: 'most' },
    { note: '整张表照抄', base: ['project', 'project'], also: ['duplicate-project'], cell: 'C10', case: 'most' },
    { note: '空格和全角不算不同', base: two, change: { ...rows.quantity, ...rows.effect, '2!F11': '≥ 320 公里', '2!F15': '≥８６个' }, cell: 'C11', case: 'some', severity: 'info' },
    { note: '隔着别的表', base: ['project', 'department', 'another'], change: Object.fromEntries(Object.entries({ ...rows.quantity, ...rows.quality }).map(([at, text]) => [at.replace('2!', '3!'), text])), cell: 'C11', case: 'some', severity: 'info' },
    { note: '一张清单里两个项目照抄', base: 'wide', change: { G5: '展演场数', H5: '≥12场', I5: '全年公开展演', F7: '质量指标', G7: '展演项目入选率', H7: '≥95%', I7: '列入名录的项目占比', E7: '产出指标' }, cell: 'G5', case: 'some', severity: 'info' },
  ],
};
