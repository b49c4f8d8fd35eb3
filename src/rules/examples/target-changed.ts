import type { RuleExamples } from './example';

/** The self-evaluation of the project whose target table stands on the first sheet. */
const same = {
  '2!A2': null, '2!C3': '乡村道路养护经费', '2!D13': '养护道路里程', '2!E13': '≥320公里', '2!F13': '322公里', '2!D15': '路面完好率', '2!E15': '≥92%', '2!F15': '93%',
  '2!D16': '养护完成时间', '2!E16': '2026年11月30日前', '2!F16': '11月20日', '2!D17': '每公里养护成本', '2!E17': '≤0.27万元/公里', '2!F17': '0.26万元/公里',
  '2!D18': '受益行政村数量', '2!E18': '≥86个', '2!F18': '86个', '2!D20': '沿线群众满意度', '2!E20': '≥90%', '2!F20': '89.5%', '2!H20': 9.94, '2!H21': 99.44, '1!C3': null, '1!B3': null,
};
const two = ['project', 'self'] as const;
/** Without its code a target table says no year; it lacks what it demands. */
const also = ['required-field'];

export const targetChangedExamples: RuleExamples = {
  accept: [
    { note: '自评表照目标表填', base: two, change: same, also },
    { note: '自评表少列几条', base: two, change: { ...same, '2!D18': null, '2!E18': null, '2!F18': null, '2!G18': null, '2!H18': null, '2!G16': 40, '2!H16': 40, '2!B13': '产出指标', '2!B18': '效益指标' }, also: [...also, 'level1-complete', 'level3-missing'] },
    { note: '大于等于写法不同', base: two, change: { ...same, '2!E13': '>=320公里', '2!E15': '不低于92%', '2!E17': '0.27万元/公里' }, also },
    { note: '不同的项目', base: two },
    { note: '名称相同，年度不同', base: two, change: { ...same, '2!A2': '（2025年度）', '1!B3': '13063026R5T8N2K0WA41C', '2!E13': '≥300公里' } },
    { note: '没有项目名称，无从对起', base: two, change: { ...same, '2!C3': null, '2!E13': '≥300公里' }, also },
    { note: '两张目标表之间不比', base: ['project', 'another'] },
  ],
  reject: [
    { note: '自评表的目标值改小了', base: two, change: { ...same, '2!E13': '≥300公里' }, also, cell: '2!E13', case: 'value', expected: '≥320公里' },
    { note: '自评表的目标值换了单位', base: two, change: { ...same, '2!E18': '≥86户' }, also, cell: '2!E18', case: 'value' },
    { note: '不低于改成了不高于', base: two, change: { ...same, '2!E15': '≤92%', '2!F15': '91%' }, also, cell: '2!E15', case: 'value' },
    { note: '时间推后了', base: two, change: { ...same, '2!E16': '2026年12月31日前' }, also, cell: '2!E16', case: 'value' },
    { note: '指标换了名称', base: two, change: { ...same, '2!D15': '路面达标率' }, also, cell: '2!D15', case: 'name', expected: '路面完好率' },
    { note: '监控表改了目标', base: ['project', 'monitoring'], change: { '1!B3': null, '1!C3': null, '2!A2': '（1-6月）', '2!C3': '乡村道路养护经费', '2!C10': '养护道路里程', '2!D10': '≥300公里', '2!E10': '160公里' }, remove: ['2!11:14'], also, cell: '2!D10', case: 'value' },
  ],
};
