/** Words that show that a quality indicator only counts. Data only. */

/** Endings of names that count things or persons. */
export const countEndings: readonly string[] = ['数量', '次数', '人数', '人次', '件数', '篇数', '册数', '份数', '台数', '场数', '场次', '期数', '批次', '户数', '个数', '家数', '总数'];

/** Endings that say that something is done, and not how well. */
export const deedEndings: readonly string[] = ['发表', '刊发', '印发', '印制', '举办', '购置', '采购', '发放', '参加'];

/** A count that does say something of quality. */
export const qualityCounts: readonly string[] = [
  '合格', '达标', '优良', '优秀', '优质', '精品', '通过', '认证', '认定', '获奖', '奖', '表彰', '荣誉', '命名', '标准', '等级', '级', '错误', '差错', '故障', '缺陷', '违规', '违纪', '违法', '偏差', '误差', '事故', '投诉', '返工', '整改', '问题', '纠纷', '隐患', '上访', '信访', '舆情', '退回', '退件', '重复', '遗漏', '伤亡', '死亡', '案件', '失误', '专利', '成果', '转化', '采用', '采纳', '录用', '刊登', '核心', '持证', '职称', '专家', '满意', '好评',
];
