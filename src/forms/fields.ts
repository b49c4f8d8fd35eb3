import type { FieldDefinition } from './form';

/** Labelled cells around the indicator block, in every spelling that real forms print. */
export const commonFields: readonly FieldDefinition[] = [
  { id: 'projectName', place: 'right', labels: ['项目名称', '资金名称', '专项名称', '专项资金名称', '转移支付名称', '单位(专项)名称', '专项(项目)名称', '预算项目名称', '转移支付项目名称', '项目(专项)名称', '专项资金(项目)名称'] },
  { id: 'projectCode', place: 'right', labels: ['项目编码', '项目代码', '预算项目编码', '项目编号'] },
  { id: 'organization', place: 'right', labels: ['部门名称', '单位名称', '填报单位', '预算单位', '部门单位名称', '部门(单位)名称', '项目单位', '实施单位', '项目实施单位', '项目执行单位', '申报单位', '预算部门', '主管部门', '中央主管部门', '省级主管部门', '主管部门及代码', '地方主管部门', '项目主管部门'] },
  { id: 'organizationCode', place: 'right', labels: ['单位代码', '单位编码', '部门代码', '部门编码', '主管部门编码', '预算单位编码'] },
  { id: 'purpose', place: 'below-right', labels: ['预算规模及资金用途'] },
  { id: 'purpose', place: 'right', labels: ['资金用途', '项目资金用途'] },
  {
    id: 'goal',
    place: 'right',
    labels: [
      '绩效目标', '年度目标', '年度绩效目标', '总体目标', '年度总体目标', '整体绩效目标', '项目绩效目标', '总体绩效目标', '年度总体绩效目标', '项目年度目标', '实施期绩效目标', '实施期目标', '长期目标',
      '长期绩效目标', '中期目标', '预期目标', '项目年度绩效目标', '部门整体绩效目标', '年度绩效总目标', '绩效总目标', '项目总体目标', '项目总目标', '部门年度整体支出绩效目标', '年度整体绩效目标', '职责目标', '年度整体目标',
    ],
  },
  { id: 'total', place: 'right', labels: ['预算数', '资金总额', '年度资金总额', '总额', '年度金额', '项目资金总额', '年度预算数', '预算总额', '项目预算', '资金总量', '预算资金总额', '年度预算总额', '预算金额', '项目总额', '部门预算总额', '实施期资金总额', '年度财政资金总额', '财政资金总额',  '年度预算申请', '项目预算数', '当年预算数', '资金总计'] },
  {
    id: 'fiscal',
    place: 'right',
    labels: ['财政资金', '财政拨款', '本年财政拨款', '当年财政拨款', '年度财政拨款', '一般公共预算拨款', '当年一般公共预算拨款', '本年一般公共预算拨款', '公共财政拨款', '一般公共预算', '财政拨款收入', '财政性资金', '中央补助', '中央补助资金', '中央财政资金', '上级财政资金', '上级财政', '上级补助', '上级资金', '本级财政资金', '本级财政', '省级财政资金', '市级财政资金', '县级财政资金', '省级资金', '市级资金', '县级资金', '省级补助', '市级补助', '县级财政拨款', '预算拨款', '当年财政拨款资金'],
  },
  {
    id: 'other',
    place: 'right',
    labels: ['其他资金', '其他', '自有资金', '单位资金', '单位自有资金', '财政专户管理资金', '上年结转资金', '上年结转', '结转资金', '地方资金', '社会资金', '政府性基金拨款', '政府性基金预算拨款', '纳入专户管理的非税收入拨款', '财政专户拨款', '事业收入', '经营收入', '其他收入', '上年结余', '上年结转结余资金', '债券资金', '政府性基金', '国有资本经营预算拨款', '政府债券资金', '自筹资金', '省级及地方资金'],
  },
  { id: 'basicExpense', place: 'right', labels: ['基本支出', '基本支出预算', '基本支出合计'] },
  { id: 'projectExpense', place: 'right', labels: ['项目支出', '项目支出预算', '项目支出合计'] },
];

/** The label that names the rest of the money by its own word; others are its parts. */
export const otherOwnLabel = '其他资金';

/** Labels that stand for money of one level of government, and may be parts of the fiscal funds as well as their whole. */
export const fiscalPartLabels: readonly string[] = ['中央补助', '中央补助资金', '中央财政资金', '上级财政资金', '上级财政', '上级补助', '上级资金', '本级财政资金', '本级财政', '省级财政资金', '市级财政资金', '县级财政资金', '省级资金', '市级资金', '县级资金', '省级补助', '市级补助', '县级财政拨款', '一般公共预算拨款', '政府性基金拨款', '政府性基金预算拨款', '一般公共预算', '政府性基金'];

/** The states that a block shows the money in; `expected` is what will have been spent by the end of the year. */
export type BudgetState = 'adjusted' | 'initial' | 'executed' | 'expected';

/** Column headings of a block that shows the money in several states; the one nearest to the approved budget is read first. */
export const budgetColumns: readonly { readonly state: BudgetState; readonly labels: readonly string[] }[] = [
  { state: 'adjusted', labels: ['调整后预算数', '全年预算数', '调整后预算', '调整预算数', '全年预算', '年度预算数', '预算调整数'] },
  { state: 'initial', labels: ['年初预算数', '年初预算', '预算数', '年初批复预算数', '批复预算数'] },
  { state: 'executed', labels: ['全年执行数', '预算执行数', '执行数', '实际执行数', '决算数', '执行金额'] },
  { state: 'expected', labels: ['全年预计执行数', '预计全年执行数', '预计执行数', '全年预计支出数'] },
];

/** The heading of the rate of execution beside them; months may stand before it. */
export const executionRateLabels: readonly string[] = ['执行率', '预算执行率', '资金执行率', '支出执行率'];

/** Labels of the row below an indicator block that adds up its points. */
export const totalLabels: readonly string[] = ['合计', '总计', '总分', '总得分', '得分合计', '自评总分', '合计得分', '自评得分合计', '综合得分', '分值合计'];

/** Labels of the grade that stands with the total. */
export const gradeLabels: readonly string[] = ['评价等级', '自评等级'];

/** Labels of a block around the table that carry no field of ours but show that the row belongs to the form. */
export const furnitureLabels: readonly string[] = [
  '项目属性', '项目类型', '项目类别', '项目负责人', '联系人', '联系电话', '项目起止时间', '起止时间', '项目期限', '项目实施期', '项目资金', '资金情况', '项目资金申请', '单位职能概述', '项目概况', '项目立项情况', '立项依据',
  '项目实施进度计划', '资金支出计划', '部门职能职责概述', '部门职责', '部门职能', '基本支出', '项目支出', '按收入性质分', '按支出性质分', '人员经费', '公用经费', '分项目标', '保障措施', '项目实施内容', '项目立项依据', '年度目标完成情况',
  '项目实施内容及过程概述', '年度预算申请', '绩效指标', '年度绩效指标', '长期绩效指标', '实际完成情况', '年度总体目标完成情况', '分项绩效目标', '工作保障措施', '年度主要任务', '项目资金执行情况', '执行率', '预算执行率', '预算执行情况', '资金来源', '执行情况', '可行性', '必要性',
  '项目可行性', '项目必要性', '项目申请理由', '是否政府采购', '资金管理', '合计',
];

/** Labels at the left of the rows that follow an indicator block and are no part of it. */
export const footerLabels: readonly string[] = [
  '合计', '总计', '总分', '总得分', '得分合计', '自评总分', '合计得分', '自评得分合计', '综合得分', '存在问题', '改进措施', '说明', '注', '备注', '填报人', '填表人', '填表日期', '填报日期', '联系人', '联系电话', '审核人', '负责人', '单位负责人',
  '经办人', '制表人', '填表说明', '填报说明', '其他说明的问题', '其他需要说明的问题', '其他需说明的问题', '其他说明', '偏差或不能完成目标原因分析', '偏差大或目标未完成原因分析', '偏差大或目标未完成原因', '相关建议或举措', '自评结论', '评价等级', '自评等级', '评价结论', '部门意见', '财政部门审核意见', '审核意见',
  '主管部门意见', '财政部门意见', '主管部门审核意见', '单位意见', '复核人', '单位公章', '盖章', '日期', '附件', '保障措施', '下一步改进措施', '整改措施', '原因分析', '需要说明的问题', '预算执行得分', '备注说明', '单位盖章', '评审意见', '专家意见',
];
