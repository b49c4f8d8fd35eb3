import type { CellValue } from '../../src/sheet/snapshot';
import type { Random } from '../../test/support/random';

type Rows = readonly (readonly CellValue[])[];
type Make = (random: Random) => Rows;

const names = ['王芳', '李建国', '张伟', '刘洋', '陈静', '杨磊', '赵敏', '黄强', '周杰', '吴婷', '徐丽', '孙鹏'];
const offices = ['办公室', '财务科', '项目科', '人事科', '综合科', '监察室', '信息中心', '业务一科'];
const units = ['县水利局', '县教育局', '县民政局', '县司法局', '县交通运输局', '城关镇人民政府'];
const goods = ['打印纸', '硒鼓', '签字笔', '文件夹', '台式电脑', '办公椅', '投影仪', '空调'];
const projects = ['道路养护', '校舍修缮', '路灯维护', '培训经费', '设备购置', '环境整治'];

function times(random: Random, least: number, most: number, row: (at: number) => readonly CellValue[]): (readonly CellValue[])[] {
  return Array.from({ length: random.whole(least, most) }, (_, at) => row(at));
}

const amount = (random: Random): number => random.whole(100, 99_999) / 100;
const phone = (random: Random): string => `0312-${random.whole(2_000_000, 8_999_999)}`;

/** Sheets that every office keeps and that hold none of the forms, some in words that come close to them. */
export const everydaySheets: Readonly<Record<string, Make>> = {
  roster: (r) => [['2026年1月值班表'], ['日期', '星期', '带班领导', '值班人员', '联系电话'], ...times(r, 10, 31, (at) => [`1月${at + 1}日`, '一二三四五六日'[at % 7] ?? '', r.pick(names), r.pick(names), phone(r)])],
  invoice: (r) => [['增值税普通发票'], ['购买方', r.pick(units), '', '开票日期', '2026年1月8日'], ['货物名称', '规格型号', '单位', '数量', '单价', '金额', '税率', '税额'], ...times(r, 1, 8, () => [r.pick(goods), 'A4', '个', r.whole(1, 40), amount(r), amount(r), '13%', amount(r)]), ['合计', '', '', '', '', amount(r), '', amount(r)]],
  timetable: (r) => [['七年级课程表'], ['节次', '星期一', '星期二', '星期三', '星期四', '星期五'], ...times(r, 6, 8, (at) => [`第${at + 1}节`, ...Array.from({ length: 5 }, () => r.pick(['语文', '数学', '英语', '物理', '体育', '音乐']))])],
  'plain budget': (r) => [['部门支出预算明细表'], ['科目编码', '科目名称', '本年预算数', '其中：财政拨款', '备注'], ...times(r, 4, 15, () => [`${r.whole(2_010_101, 2_299_999)}`, r.pick(['行政运行', '一般行政管理事务', '机关服务', '其他支出', '住房公积金']), amount(r), amount(r), ''])],
  'price list': (r) => [['办公用品报价单'], ['序号', '品名', '规格', '单位', '单价（元）', '备注'], ...times(r, 5, 20, (at) => [at + 1, r.pick(goods), 'A4', '包', amount(r), ''])],
  contacts: (r) => [['单位通讯录'], ['单位名称', '姓名', '职务', '办公电话', '手机'], ...times(r, 8, 40, () => [r.pick(units), r.pick(names), '科员', phone(r), `138${r.whole(10_000_000, 99_999_999)}`])],
  'exam scores': (r) => [['期末考试成绩统计表'], ['学号', '姓名', '语文', '数学', '英语', '总分', '得分率', '名次'], ...times(r, 10, 45, (at) => [`2026${at + 1}`, r.pick(names), r.whole(50, 100), r.whole(50, 100), r.whole(50, 100), r.whole(150, 300), `${r.whole(50, 100)}%`, at + 1])],
  'bank statement': (r) => [['账户交易明细'], ['户名', r.pick(units), '账号', '6222020312345678'], ['交易日期', '摘要', '借方发生额', '贷方发生额', '余额', '对方户名'], ...times(r, 10, 50, (at) => [`2026-01-${String((at % 28) + 1).padStart(2, '0')}`, r.pick(['转账', '利息', '工资', '货款']), amount(r), '', amount(r), r.pick(units)])],
  'pivot table': (r) => [['行标签', '求和项:金额', '计数项:凭证号'], ...offices.flatMap((office) => [[office, amount(r), r.whole(1, 30)], ...times(r, 1, 3, () => [`  ${r.pick(names)}`, amount(r), r.whole(1, 9)])]), ['总计', amount(r), r.whole(30, 300)]],
  'project list': (r) => [['2026年项目库'], ['序号', '项目名称', '项目单位', '预算数', '财政资金', '其他资金', '项目类别', '备注'], ...times(r, 5, 25, (at) => [at + 1, r.pick(projects), r.pick(units), amount(r), amount(r), 0, '延续', ''])],
  'meeting minutes': (r) => [['局长办公会会议纪要'], ['时间', '2026年1月6日', '地点', '三楼会议室'], ['主持人', r.pick(names), '记录人', r.pick(names)], ['议题一：研究2026年预算绩效目标编制工作。'], ['会议要求各科室按照产出指标、效益指标、满意度指标逐项细化，于1月20日前报送。'], ['议题二：通报三公经费执行情况。'], ['会议决定：压减公务接待费，严格公务用车管理。']],
  payroll: (r) => [['2026年3月工资发放表'], ['序号', '姓名', '基本工资', '绩效工资', '津贴补贴', '应发合计', '代扣', '实发'], ...times(r, 8, 40, (at) => [at + 1, r.pick(names), amount(r), amount(r), amount(r), amount(r), amount(r), amount(r)]), ['合计', '', amount(r), amount(r), amount(r), amount(r), amount(r), amount(r)]],
  'staff appraisal': (r) => [['年度绩效考核表'], ['被考核人', r.pick(names), '科室', r.pick(offices)], ['一级指标', '二级指标', '权重', '评分标准', '得分'], ['工作业绩', '任务完成', 40, '按时完成', r.whole(30, 40)], ['', '工作质量', 30, '无差错', r.whole(20, 30)], ['工作态度', '出勤', 20, '全勤', r.whole(15, 20)], ['团队协作', '配合', 10, '良好', r.whole(6, 10)]],
  'asset list': (r) => [['固定资产盘点表'], ['资产编号', '资产名称', '规格型号', '数量', '原值', '存放地点', '使用人'], ...times(r, 8, 40, (at) => [`GD${at + 1000}`, r.pick(goods), '标准', r.whole(1, 5), amount(r), r.pick(offices), r.pick(names)])],
  attendance: (r) => [['1月考勤统计表'], ['姓名', '应出勤', '实出勤', '迟到', '请假', '出勤率'], ...times(r, 8, 40, () => [r.pick(names), 22, r.whole(15, 22), r.whole(0, 3), r.whole(0, 4), `${r.whole(70, 100)}%`])],
  survey: (r) => [['群众满意度调查结果'], ['问题', '满意', '基本满意', '不满意', '满意率'], ...times(r, 5, 12, (at) => [`问题${at + 1}：您对窗口服务是否满意？`, r.whole(50, 200), r.whole(10, 50), r.whole(0, 9), `${r.whole(80, 99)}%`])],
  schedule: (r) => [['重点工作推进表'], ['序号', '工作任务', '目标值', '责任单位', '完成时限', '完成情况'], ...times(r, 5, 20, (at) => [at + 1, `${r.pick(projects)}工作`, `${r.whole(1, 20)}项`, r.pick(units), `${r.whole(3, 12)}月底`, '正在推进'])],
  ledger: (r) => [['收支流水账'], ['日期', '摘要', '收入', '支出', '结余'], ...times(r, 8, 40, (at) => [`1月${(at % 28) + 1}日`, r.pick(['办公费', '差旅费', '水电费', '邮电费']), '', amount(r), amount(r)])],
  'travel claim': (r) => [['差旅费报销单'], ['报销人', r.pick(names), '部门', r.pick(offices)], ['出发地', '目的地', '交通费', '住宿费', '伙食补助', '合计'], ...times(r, 1, 6, () => ['涞源', '保定', amount(r), amount(r), 100, amount(r)]), ['合计', '', amount(r), amount(r), 100, amount(r)]],
  directory: () => [['目录'], ['序号', '表名', '页码'], [1, '收支预算总表', 3], [2, '项目支出绩效目标表', 8], [3, '部门整体支出绩效目标表', 15], [4, '“三公”经费预算表', 21], [5, '政府采购预算表', 23]],
  'statistics by quarter': (r) => [['指标完成情况统计'], ['指标名称', '一季度', '二季度', '三季度', '四季度', '全年'], ...times(r, 5, 15, () => [r.pick(['接待人次', '办件量', '巡查次数', '培训人数']), r.whole(10, 900), r.whole(10, 900), r.whole(10, 900), r.whole(10, 900), r.whole(100, 3600)])],
  'procurement plan': (r) => [['政府采购实施计划'], ['采购项目', '采购方式', '数量', '预算金额（万元）', '采购时间', '需求科室'], ...times(r, 3, 12, () => [r.pick(goods), r.pick(['询价', '竞争性磋商', '公开招标']), r.whole(1, 40), amount(r), `${r.whole(2, 11)}月`, r.pick(offices)])],
  'reception register': (r) => [['公务接待登记表'], ['日期', '来访单位', '人数', '接待标准', '接待费（元）', '经办人'], ...times(r, 3, 20, () => [`${r.whole(1, 12)}月${r.whole(1, 28)}日`, r.pick(units), r.whole(2, 12), '工作餐', amount(r), r.pick(names)])],
  'vehicle log': (r) => [['公务用车运行台账'], ['车牌号', '出车日期', '事由', '里程（公里）', '油费', '驾驶员'], ...times(r, 5, 30, () => [`冀F${r.whole(10_000, 99_999)}`, `1月${r.whole(1, 28)}日`, '下乡', r.whole(10, 300), amount(r), r.pick(names)])],
  'poverty households': (r) => [['帮扶户台账'], ['户主', '家庭人口', '帮扶措施', '年收入（元）', '帮扶责任人', '满意度'], ...times(r, 5, 40, () => [r.pick(names), r.whole(1, 6), r.pick(['产业帮扶', '公益岗位', '低保兜底']), r.whole(6000, 30_000), r.pick(names), r.pick(['满意', '非常满意'])])],
};
