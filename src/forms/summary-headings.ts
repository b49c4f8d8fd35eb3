/** How people head the columns of a summary, beside the words that we use; compared without white space, brackets and numbers. */
export const summaryHeadings: Readonly<Record<string, readonly string[]>> = {
  no: ['序号', '编号'],
  organization: ['单位', '单位名称', '预算单位', '预算单位名称', '部门', '主管部门', '项目单位', '实施单位'],
  organizationCode: ['单位编码', '预算单位编码', '单位代码'],
  code: ['项目编码', '项目代码', '项目编号', '编码'],
  name: ['项目名称', '项目', '名称'],
  budget: ['预算数', '预算金额', '预算资金', '预算规模', '项目预算', '资金总额', '年度资金总额', '金额', '总额', '全年预算数'],
  fiscal: ['财政资金', '财政拨款', '财政性资金', '其中财政资金'],
  other: ['其他资金', '其他'],
  convention: ['口径', '填报口径', '支出计划口径'],
  indicators: ['指标数', '指标个数', '绩效指标数'],
  errors: ['错误', '错误数', '须修改'],
  warnings: ['提醒', '提醒数', '建议修改'],
  infos: ['提示', '提示数'],
  place: ['位置', '所在位置', '表格位置'],
  form: ['表式', '表格类型', '表名'],
  level1: ['一级指标'],
  level2: ['二级指标'],
  level3: ['三级指标', '指标名称'],
  value: ['指标值', '目标值', '年度指标值'],
  unit: ['计量单位', '度量单位'],
  direction: ['指标性质'],
  weight: ['权重', '分值', '指标分值'],
  actual: ['实际完成值', '全年实际值', '完成值'],
  score: ['得分', '自评得分', '总分', '自评总分'],
  executed: ['执行数', '全年执行数', '支出数', '实际支出', '实际支出数'],
  rate: ['执行率', '预算执行率'],
  executionRate: ['执行率', '预算执行率'],
  grade: ['等级', '评价等级', '自评等级'],
  light: ['预警', '预警等级', '预警信号'],
  remark: [],
};

/** What a sheet or its title is called that people compile such rows on. */
export const summaryTitles: readonly string[] = ['汇总', '一览', '统计表', '台账', 'summary', 'Summary'];

/** What the last row of such a sheet says. */
export const totalLabels: readonly string[] = ['合计', '总计', '小计', '合计得分为平均', 'Total'];
