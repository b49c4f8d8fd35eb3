/** Lists whose rows add up to the line that they stand under. */
export type SummaryList = 'source' | 'class' | 'personnel' | 'running' | 'asset' | 'procurement';

/** A line of a summary of income and expenditure. */
export interface SummaryItem {
  /** What identities name it by. */
  readonly id: string;
  readonly list: SummaryList | null;
  readonly labels: readonly string[];
}

const member = (list: SummaryList, ...labels: readonly string[]): SummaryItem => ({ id: `${list}-row`, list, labels });
const line = (id: string, ...labels: readonly string[]): SummaryItem => ({ id, list: null, labels });

/** The lines that identities name. */
export const summaryLines: readonly SummaryItem[] = [
  line('income', '收入预算总额', '收入总计', '收入合计', '收入总额', '本年收入合计', '预算收入合计', '收入预算合计', '收入预算总计', '本年收入', '收入预算'),
  line('expenditure', '支出预算总额', '支出总计', '支出合计', '支出总额', '本年支出合计', '预算支出合计', '支出预算合计', '支出预算总计', '本年支出', '支出预算'),
  line('basic', '基本支出', '基本支出预算', '基本支出合计', '基本支出小计'),
  line('project', '项目支出', '项目支出预算', '项目支出合计', '项目支出小计'),
  line('upward', '上缴上级支出'),
  line('business', '经营支出', '事业单位经营支出'),
  line('subsidy', '对附属单位补助支出'),
  line('carried', '结转下年', '年末结转和结余', '结转下年支出'),
  line('personnel', '人员经费', '人员支出', '人员经费支出', '人员经费合计', '人员经费小计'),
  line('running', '公用经费', '日常公用经费', '公用支出', '日常公用支出', '公用经费合计', '公用经费小计', '公用经费支出', '商品服务支出'),
  line('agency', '机关运行经费', '机关运行经费合计', '机关运行费'),
  line('wages', '工资福利支出'),
  line('goods', '商品和服务支出'),
  line('household', '对个人和家庭的补助', '对个人和家庭的补助支出'),
  line('capital', '资本性支出'),
  line('assets', '固定资产', '固定资产总额', '固定资产合计', '固定资产原值', '固定资产总值', '固定资产总计', '资产总额'),
  line('procurement', '政府采购', '政府采购预算', '政府采购总额', '政府采购预算总额', '政府采购合计', '政府采购支出', '政府采购支出总额', '政府采购金额'),
  line('total', '合计', '总计'),
];

/** The rows of lists. What also stands in a 三公 table says nothing of what a table is. */
export const summaryMembers: readonly SummaryItem[] = [
  member('source', '财政拨款收入', '一般公共预算收入', '一般公共预算拨款收入', '一般公共预算财政拨款收入', '政府性基金收入', '政府性基金预算收入', '政府性基金预算拨款收入', '政府性基金预算财政拨款收入', '国有资本经营预算收入', '国有资本经营预算拨款收入', '财政专户管理资金收入', '财政专户核拨收入', '上级补助收入', '事业单位经营收入', '附属单位上缴收入', '使用非财政拨款结余', '年初结转和结余', '事业收入', '经营收入', '其他收入', '上年结转', '上年结转收入', '上年结余'),
  member('class', '一般公共服务支出', '外交支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '文化旅游体育与传媒支出', '文化体育与传媒支出', '社会保障和就业支出', '卫生健康支出', '医疗卫生与计划生育支出', '节能环保支出', '城乡社区支出', '农林水支出', '交通运输支出', '资源勘探工业信息等支出', '资源勘探信息等支出', '商业服务业等支出', '金融支出', '援助其他地区支出', '自然资源海洋气象等支出', '国土海洋气象等支出', '住房保障支出', '粮油物资储备支出', '灾害防治及应急管理支出', '债务付息支出'),
  member('personnel', '基本工资', '津贴补贴', '奖金', '绩效工资', '伙食补助费', '机关事业单位基本养老保险缴费', '基本养老保险缴费', '职业年金缴费', '职工基本医疗保险缴费', '基本医疗保险缴费', '公务员医疗补助缴费', '其他社会保障缴费', '社会保障缴费', '住房公积金', '医疗费', '其他工资福利支出', '离休费', '退休费', '抚恤金', '生活补助', '奖励金'),
  member('running', '办公费', '印刷费', '咨询费', '手续费', '水费', '电费', '水电费', '邮电费', '取暖费', '物业管理费', '差旅费', '维修费', '维修(护)费', '维修护费', '租赁费', '会议费', '培训费', '专用材料费', '被装购置费', '专用燃料费', '劳务费', '委托业务费', '工会经费', '福利费', '其他交通费', '其他交通费用', '税金及附加费用', '其他商品和服务支出', '办公设备购置', '办公设备购置费'),
  member('asset', '房屋', '房屋及构筑物', '土地房屋及构筑物', '土地、房屋及构筑物', '车辆', '通用设备', '专用设备', '其他固定资产', '文物和陈列品', '图书档案', '图书、档案', '家具用具装具', '家具、用具、装具及动植物', '单价50万元以上通用设备', '单价100万元以上专用设备', '单位价值50万元以上通用设备', '单位价值100万元以上专用设备', '设备'),
  member('procurement', '政府采购货物', '政府采购工程', '政府采购服务', '货物类', '工程类', '服务类', '货物', '工程', '服务', '政府采购货物预算', '政府采购工程预算', '政府采购服务预算', '政府采购货物支出', '政府采购工程支出', '政府采购服务支出'),
];

/** Rows that a list of running costs may hold, and a 三公 table too. */
export const sharedMembers: readonly SummaryItem[] = [
  member('running', '公务接待费', '因公出国(境)费', '因公出国(境)费用', '公务用车运行维护费', '公务用车运行费'),
];

/** A line that is the sum of others; `optional` ones may stand beside them, and count or not. */
export interface SummarySum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly optional: readonly string[];
}

/** 支出 = 基本 + 项目, 基本 = 人员 + 公用, or by kind of cost. */
export const summarySums: readonly SummarySum[] = [
  { total: 'expenditure', parts: ['basic', 'project'], optional: ['upward', 'business', 'subsidy', 'carried'] },
  { total: 'basic', parts: ['personnel', 'running'], optional: ['capital'] },
  { total: 'basic', parts: ['wages', 'goods'], optional: ['household', 'capital'] },
];

/** Lines that the rows of a list add up to; under 项目支出 the projects themselves are the rows. */
export const summaryTotals: readonly { readonly total: string; readonly list: SummaryList | 'named' }[] = [
  { total: 'income', list: 'source' }, { total: 'total', list: 'source' },
  { total: 'expenditure', list: 'class' }, { total: 'total', list: 'class' },
  { total: 'personnel', list: 'personnel' }, { total: 'wages', list: 'personnel' }, { total: 'total', list: 'personnel' },
  { total: 'running', list: 'running' }, { total: 'agency', list: 'running' }, { total: 'goods', list: 'running' }, { total: 'total', list: 'running' },
  { total: 'assets', list: 'asset' }, { total: 'total', list: 'asset' },
  { total: 'procurement', list: 'procurement' }, { total: 'total', list: 'procurement' },
  { total: 'project', list: 'named' },
];
