import { general, percent, type RuleExamples } from './example';

/** The project's own plan beside its monitoring table. */
const own = { '1!A1': '1.河湖保洁经费绩效目标表', '1!E3': '河湖保洁经费', '1!B7': percent(10), '1!C7': percent(45), '1!D7': percent(80) };

export const monitoringRateExamples: RuleExamples = {
  accept: [
    { note: '执行率等于执行数除以预算数', base: 'monitoring' },
    { note: '执行率四舍五入到整数', base: 'monitoring', change: { F6: percent(48, '0%') } },
    { note: '执行率写成小数', base: 'monitoring', change: { F6: general(0.475), F7: general(0.48), F8: '0.3' } },
    { note: '没有执行率一栏', base: 'monitoring', change: { F5: null, F6: null, F7: null, F8: null } },
    { note: '预算数为 0 的一行', base: 'monitoring', change: { D8: 0, E8: 0, F8: 0, D6: 70, E6: 33.6, F6: percent(48) } },
    { note: '自评表按全年预算数', base: 'self' },
    { note: '年中进度四成，快于八成的序时进度', base: 'monitoring', change: { E6: 30, E7: 29.4, F6: percent(41.67), F7: percent(42) } },
    { note: '按项目自己的计划不慢', base: ['project', 'monitoring'], change: { ...own, '1!C7': percent(30), '2!E6': 25, '2!E7': 24.4, '2!F6': percent(34.72), '2!F7': percent(34.86) }, also: ['plan-back-loaded', 'target-changed'] },
    { note: '有可能完成，写了原因', base: 'monitoring', change: { F10: '有可能', G10: '汛期停工，下半年增加班组' } },
    { note: '原因集中写在表下', base: 'monitoring', change: { F10: '有可能', A15: '偏差或不能完成目标原因分析', C15: '汛期停工' } },
    { note: '三种可能性都印着，没有勾', base: 'monitoring', change: { F10: '确定能□有可能□不可能□' } },
    { note: '数量到年中只完成一半', base: 'monitoring', change: { E10: '70公里' } },
  ],
  reject: [
    { note: '执行率算错', base: 'monitoring', change: { F6: percent(50) }, cell: 'F6', case: 'rate', expected: '47.5%' },
    { note: '其中一行执行率算错', base: 'monitoring', change: { F8: percent(60) }, cell: 'F8', case: 'rate', expected: '30%' },
    { note: '自评表的执行率按年初预算数算', base: 'self', change: { H6: percent(98.28) }, cell: 'H6', case: 'of-initial', expected: '95%' },
    { note: '执行率除反了', base: 'sichuan', change: { E5: percent(102.04) }, cell: 'E5', case: 'rate', expected: '98%' },
    { note: '年中只执行三成五', base: 'monitoring', change: { E6: 25, E7: 24.4, F6: percent(34.72), F7: percent(34.86) }, cell: 'E6', case: 'pace-yellow' },
    { note: '年中只执行一成', base: 'monitoring', change: { E6: 7.2, E7: 6.6, F6: percent(10), F7: percent(9.43) }, cell: 'E6', case: 'pace-red' },
    { note: '没有执行率一栏，七个月执行四成', base: 'monitoring', change: { E5: '1-7月执行数', F5: null, F6: null, F7: null, F8: null, E6: 30 }, cell: 'E6', case: 'pace-yellow' },
    { note: '慢于项目自己的计划', base: ['project', 'monitoring'], change: { ...own, '1!C7': percent(70), '2!E6': 36, '2!E7': 35.4, '2!F6': percent(50), '2!F7': percent(50.57) }, also: ['target-changed'], cell: '2!E6', case: 'plan-yellow' },
    { note: '远慢于项目自己的计划', base: ['project', 'monitoring'], change: { ...own, '1!C7': percent(70), '2!E6': 28.8, '2!E7': 28.2, '2!F6': percent(40), '2!F7': percent(40.29) }, also: ['target-changed'], cell: '2!E6', case: 'plan-red' },
    { note: '有可能完成，没有原因', base: 'monitoring', change: { F10: '有可能' }, cell: 'G10', case: 'no-reason' },
    { note: '不可能完成，没有原因', base: 'monitoring', change: { F14: '不可能 √' }, cell: 'G14', case: 'no-reason' },
    { note: '达标率差得多，没有原因', base: 'monitoring', change: { E13: '70%' }, cell: 'E13', case: 'off-target' },
  ],
};
