/** Words around a year. Data only. */

/** A sentence with one of these speaks of last year because it means last year. */
export const aboutLastYear: readonly string[] = [
  '较', '比', '同期', '基数', '基础上', '结转', '结余', '跨年', '遗留', '续', '延', '以来', '起', '自', '从', '开始', '决算', '清算', '结算', '补发', '补缴', '拖欠', '欠', '尾款', '质保金', '余款', '上年', '往年', '去年', '历年', '底的', '已', '存量', '审计', '考核', '评价', '绩效奖', '验收', '偿还', '还本', '付息', '—', '-', '~', '至', '到20', '届', '级', '学年', '批复', '下达', '文件', '号', '版',
];

/** What is made anew for each year, and gives no basis for the next one. */
export const plansOfYear: readonly string[] = ['工作计划', '年度计划', '实施计划', '实施方案', '工作方案', '工作要点', '工作安排', '任务清单', '采购计划', '培训计划'];
