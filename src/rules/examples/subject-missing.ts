import type { RuleExamples } from './example';

const equipment = { A1: '1.养护机械设备经费绩效目标表', E3: '养护机械设备经费' };
/** Indicators that say nothing of equipment, works or training. */
const vague = {
  C10: '年度支出控制', D10: '全年支出', F10: '≤86.5万元', C11: '完成任务数', D11: '列入计划的任务', F11: '≥20项', C12: '走访群众人次', D12: '走访登记', F12: '≥150人次',
  C13: '任务完成率', D13: '完成任务的占比', C14: '任务完成时间', D14: '全部任务完成的日期', C15: '受益群众人数', D15: '受益的常住人口', F15: '≥8600人', C16: '制度执行率', D16: '执行到位的占比',
  C17: '群众满意度', D17: '问卷中满意的比例',
};

export const subjectMissingExamples: RuleExamples = {
  accept: [
    { note: '名称没有设备、工程、培训', base: 'project' },
    { note: '设备项目有设备的指标', change: { ...equipment, ...vague, C11: '购置养护设备数量', F11: '≥6台' } },
    { note: '单位是「台」', change: { ...equipment, ...vague, F11: '≥6台' } },
    { note: '描述里说到设备', change: { ...equipment, ...vague, D11: '购置压路机、撒布机的数量' } },
    { note: '工程项目有验收', change: { ...vague, A1: '1.灌区修缮经费绩效目标表', E3: '灌区修缮经费', C13: '验收合格率' } },
    { note: '放映工程不是施工', change: { ...vague, A1: '1.农村电影放映工程经费绩效目标表', E3: '农村电影放映工程经费' } },
    { note: '指标说到项目自己的事', change: { ...vague, A1: '1.雪亮工程经费绩效目标表', E3: '雪亮工程经费', C11: '雪亮点位接入数' } },
    { note: '培训项目有参训人数', change: { ...vague, A1: '1.村干部培训经费绩效目标表', E3: '村干部培训经费', C12: '参训人次' } },
    { note: '自评表不再增加指标', base: 'self', change: { C3: '实训设备经费' } },
  ],
  reject: [
    { note: '设备项目没有设备的指标', change: { ...equipment, ...vague }, cell: 'C9', case: 'equipment' },
    { note: '工程项目没有工程的指标', change: { ...vague, A1: '1.灌区渠道工程经费绩效目标表', E3: '灌区渠道工程经费' }, cell: 'C9', case: 'works' },
    { note: '修缮', change: { ...vague, A1: '1.校舍修缮经费绩效目标表', E3: '校舍修缮经费' }, cell: 'C9', case: 'works' },
    { note: '培训项目没有培训的指标', change: { ...vague, A1: '1.护林员培训经费绩效目标表', E3: '护林员培训经费' }, cell: 'C9', case: 'training' },
    { note: '仪器', change: { ...vague, A1: '1.化验仪器经费绩效目标表', E3: '化验仪器经费' }, cell: 'C9', case: 'equipment' },
    { note: '网络舆情设备专项经费', change: { ...vague, A1: '1.网络舆情设备专项经费绩效目标表', E3: '网络舆情设备专项经费', C12: '重点文章发表', F12: '≥90篇' }, cell: 'C9', case: 'equipment' },
  ],
};
