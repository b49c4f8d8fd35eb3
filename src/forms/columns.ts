import type { ColumnDefinition } from './form';

/** Columns of an indicator block, in every spelling that real forms print. */
export const indicatorColumns: readonly ColumnDefinition[] = [
  { id: 'level1', labels: ['一级指标', '一级指标名称', '一级'] },
  { id: 'level2', labels: ['二级指标', '二级指标名称', '二级'] },
  { id: 'level3', labels: ['三级指标', '三级指标名称', '三级', '指标名称', '绩效指标名称', '具体指标', '明细指标'] },
  { id: 'level4', labels: ['四级指标', '四级指标名称', '四级'] },
  {
    id: 'description',
    labels: ['绩效指标描述', '指标描述', '指标内容', '指标说明', '指标值内容', '指标解释', '绩效指标内容', '指标值说明', '绩效指标说明'],
  },
  {
    id: 'value',
    labels: [
      '指标值', '年度指标值', '目标值', '年度目标值', '年度数值', '年初目标值', '年初指标值', '绩效指标值', '指标目标值', '计划指标值', '预期指标值',
      '预期目标值', '计划目标值', '全年目标值', '全年指标值', '实施期指标值', '长期指标值', '中期指标值', '年度绩效指标值', '预期值', '指标值设定', '年初设定指标值', '年初设定值', '年初设定目标值',
    ],
  },
  { id: 'unit', labels: ['度量单位', '计量单位', '指标单位', '指标值单位', '单位', '指标度量单位', '数值单位'] },
  { id: 'direction', labels: ['指标性质', '指标符号', '计算符号', '指标方向', '比较符', '性质', '运算符号', '指标值符号', '符号'] },
  { id: 'kind', labels: ['指标值类型', '指标类型', '指标类别'] },
  {
    id: 'basis',
    labels: ['指标值确定依据', '确定依据', '指标确定依据', '指标值依据', '指标依据', '指标值设定依据', '指标设定依据', '评价标准确定依据', '绩效指标值设定依据', '指标值来源', '设定依据', '绩效指标确定依据'],
  },
  {
    id: 'actual',
    labels: [
      '实际完成值', '全年实际值', '全年实际完成值', '全年完成值', '完成值', '实际值', '实际完成情况', '完成情况', '年度完成值', '实际完成指标值', '半年度指标执行情况',
      '指标执行情况', '执行情况', '截至目前完成值', '自评完成值', '全年完成情况', '目前完成值', '1-6月执行情况', '1-7月执行情况', '半年完成值', '上半年完成值', '实际完成数',
    ],
  },
  { id: 'weight', labels: ['分值', '权重', '标准分', '满分', '指标分值', '分值权重', '指标权重', '权重分', '分数'] },
  { id: 'score', labels: ['得分', '自评得分', '实际得分', '评分', '自评分'] },
  {
    id: 'reason',
    labels: [
      '偏差原因分析及改进措施', '未完成原因及拟采取的改进措施', '未完成原因分析', '偏差原因分析', '偏差原因', '原因分析', '未完成原因', '偏差原因及改进措施',
      '未完成原因和改进措施', '未完成原因及改进措施', '偏差分析及改进措施', '偏差原因分析与改进措施', '未完成原因分析及改进措施', '原因说明', '偏差原因分析和改进措施', '未完成原因分析与改进措施',
    ],
  },
  { id: 'outlook', labels: ['完成目标可能性', '全年完成可能性', '目标完成可能性', '完成可能性'] },
  { id: 'scoring', labels: ['评', '评分标准', '扣分标准', '评分规则', '评扣分标准', '评价标准', '计分标准', '评分细则'] },
  { id: 'note', labels: ['备注', '备注说明', '其他说明'] },
];

/** Headings that group columns below them (two heading rows); the first column of 优·良·中·差 is the value aimed at. */
export const gradeHeading: readonly string[] = ['绩效指标评价标准', '评价标准', '指标值', '绩效指标值', '绩效标准'];
export const grades: readonly string[] = ['优', '良', '中', '差'];

/** Column-group headings of forms that set a long-term target beside the annual one, or above it. */
export const sectionWords: readonly { readonly section: 'long-term' | 'annual'; readonly words: readonly string[] }[] = [
  { section: 'long-term', words: ['长期', '中期', '中长期', '实施期', '实施周期', '总体'] },
  { section: 'annual', words: ['年度', '本年度', '当年', '本年', '全年'] },
];

/** Columns of a 三公 table that its heading names outright; the two years are told apart by their numbers. */
export const itemColumns: readonly ColumnDefinition[] = [
  { id: 'item', labels: ['项目', '项目名称', '经费项目', '支出项目', '费用项目', '“三公”经费项目', '三公经费项目', '内容', '科目', '经费名称'] },
  { id: 'previous', labels: ['上年', '上年数', '上年预算数', '上年预算', '上年度预算', '上年度预算数', '上年决算数', '去年预算数', '上年执行数'] },
  { id: 'current', labels: ['本年', '本年数', '本年预算数', '本年预算', '本年度预算', '本年度预算数', '预算数', '决算数', '当年预算数', '金额', '预算金额', '预算'] },
  { id: 'change', labels: ['增减金额', '增减额', '增减', '增减变化', '增减情况', '增减数', '增减变化金额', '比上年增减', '较上年增减'] },
  { id: 'rate', labels: ['增减幅度', '增减率', '增减比例', '增减%', '增减百分比', '变动率', '增长率', '增减变化幅度', '增幅'] },
  { id: 'reason', labels: ['变化原因', '增减原因', '增减变化原因', '原因', '原因说明', '变动原因', '增减变化说明', '增减变动原因', '增减说明'] },
  { id: 'note', labels: ['备注', '说明'] },
];
