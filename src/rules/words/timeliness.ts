/** Words of time in timeliness indicators. Data only. */

/** In a value: says when, by itself. */
export const timeWords: readonly string[] = [
  '年底', '年末', '年初', '年内', '年中', '年度内', '年前', '当年', '本年', '全年', '常年', '次年', '每年', '半年', '上半年', '下半年', '季度', '季末', '季前', '每季', '月底', '月末', '月初', '月中', '月内', '当月', '每月', '按月', '逐月', '按季', '按年', '上旬', '中旬', '下旬',
  '每周', '按周', '当天', '当日', '即日', '次日', '每日', '每天', '按日', '当场', '即时', '实时', '随时', '立即', '即刻', '第一时间', '长期', '学期', '学年', '开学', '寒假', '暑假', '假期', '汛前', '汛期', '汛后', '冬前', '入冬', '春季', '夏季', '秋季', '冬季', '春耕', '春节', '国庆', '中秋', '元旦', '端午', '清明', '节前', '节后',
  '供暖', '采暖期', '雨季', '工期内', '合同期', '服务期', '任期', '周期内', '全天候', '全天', '昼夜', '无延误', '无延迟', '零延误', '不延误', '无逾期', '不逾期', '零逾期', '无超期', '提前',
];

/** In a value: on time, without saying when. It will do where the row is judged in words or the name itself is about being on time. */
export const onTimeWords: readonly string[] = ['及时', '按时', '按期', '准时', '如期', '适时', '同步'];

/** In a value: refers to a plan without saying what it says. */
export const planWords: readonly string[] = [
  '计划时间', '计划完成时间', '规定时间', '规定时限', '规定期限', '要求时间', '要求时限', '时间要求', '计划工期', '计划期内', '计划内完成', '时间节点', '按计划', '按进度', '按照计划', '按照进度', '按要求', '按规定', '按照要求', '按照规定', '计划进度', '时序进度', '序时进度',
];

/** In a name: the row is about being on time, whatever its figure measures. */
export const onTimeNames: readonly string[] = [
  '及时', '按时', '按期', '准时', '如期', '适时', '同步', '时效', '时限', '延误', '延迟', '逾期', '超期', '滞后', '提前', '当年', '当期', '年度', '年底', '年内', '月度', '季度', '当月', '按月', '按季', '进度', '时序', '周期', '频次', '频率', '响应',
];
