import type { RuleExamples } from './example';

export const qualityIsCountExamples: RuleExamples = {
  accept: [
    { note: '质量用合格率', base: 'project' },
    { note: '事故起数', change: { C13: '养护安全事故次数', F13: '≤1起' } },
    { note: '0 次', change: { C13: '路面塌陷次数', F13: '0次' } },
    { note: '投诉件数', change: { C13: '有效投诉件数', F13: '≤3件' } },
    { note: '返工次数', change: { C13: '返工次数', F13: '≤2次' } },
    { note: '补助标准', change: { C13: '养护员补助标准', F13: '≥530元/人·月' } },
    { note: '获奖数', change: { C13: '市级以上获奖数', F13: '≥10项' } },
    { note: '合格数量说的是质量', change: { C13: '验收合格路段数量', F13: '≥40段' } },
    { note: '用时间衡量', change: { C13: '路面使用年限', F13: '≥8年' } },
    { note: '每件的均数', change: { C13: '每公里病害处', F13: '≤2处/公里' } },
    { note: '用文字', change: { C13: '养护质量', F13: '达到技术规范要求' } },
    { note: '等级', change: { C13: '路况等级', F13: '2级' } },
  ],
  reject: [
    { note: '文章发表', change: { C13: '重点文章发表', F13: '≥90篇' }, cell: 'C13', case: 'count' },
    { note: '没有单位，名称是「发表」', change: { C13: '重点文章发表', F13: '≥90' }, cell: 'C13', case: 'count' },
    { note: '名称是「数量」', change: { C13: '更换标志牌数量', F13: '≥150块' }, cell: 'C13', case: 'count' },
    { note: '名称是「人次」', change: { C13: '养护作业人次', F13: '≥860' }, cell: 'C13', case: 'count' },
    { note: '单位是「次」', change: { C13: '路面巡查', F13: '≥24次' }, cell: 'C13', case: 'count' },
    { note: '单位自成一列', base: 'transfer', change: { D12: '栽植苗木', E12: '株', F12: '≥32000' }, cell: 'D12', case: 'count' },
    { note: '自评表', base: 'self', change: { D15: '指标1：修缮教室', E15: '≥36间' }, cell: 'D15', case: 'count' },
  ],
};
