import type { RuleExamples } from './example';

export const strayCharactersExamples: RuleExamples = {
  accept: [
    { note: '没有多余的字符', base: 'project' },
    { note: '列表的「1）」', change: { B8: '1）全年养护道路320公里；2）11月底前完成，完好率不低于92%。' } },
    { note: '列表的「a)」「①）」', change: { B5: 'a)日常养护320公里 b)标志牌更换150块；①）边沟清理' } },
    { note: '列表的「一）」', change: { B5: '一）日常养护；二）边沟清理。' } },
    { note: '一半全角一半半角', change: { C13: '路面完好率（%)' } },
    { note: '区间', change: { D13: '完好率在[90,95)之间记为良好' } },
    { note: '段落缩进', change: { B8: '　　全年养护乡村道路320公里，11月底前完成。', D13: '  完好路面长度占养护里程的比例' } },
    { note: '名称前的缩进', change: { C13: '　　路面完好率' } },
    { note: '目标里有换行和空行', change: { B8: '全年养护乡村道路320公里。\n\n11月底前完成。\n' } },
    { note: '书名号成对', change: { G13: '《公路养护技术规范》（JTG）' } },
    { note: '英文里的反斜杠', change: { B5: '用于维护\\\\server\\road共享目录。' } },
  ],
  reject: [
    { note: '多出右括号：删去', change: { B8: '1.专业业务培训]\n2.全年养护320公里' }, cell: 'B8', case: 'closing', fix: { B8: '1.专业业务培训\n2.全年养护320公里' } },
    { note: '名称里多出右括号', change: { C13: '路面完好率）' }, cell: 'C13', case: 'closing', fix: { C13: '路面完好率' } },
    { note: '少了右括号', change: { D13: '完好路面长度（含桥涵占养护里程的比例' }, cell: 'D13', case: 'opening', fix: null },
    { note: '书名号少一半', change: { G13: '行业标准：《公路养护技术规范' }, cell: 'G13', case: 'opening', fix: null },
    { note: '域代码', change: { A1: 'TC 1.乡村道路养护经费绩效目标表 \\f C \\l 1' }, cell: 'A1', case: 'field-code', fix: null },
    { note: '控制字符', change: { C13: '路面\u0007完好率' }, cell: 'C13', case: 'control', fix: { C13: '路面完好率' } },
    { note: '零宽字符', change: { E3: '乡村道路养护\u200b经费' }, cell: 'E3', case: 'control', fix: { E3: '乡村道路养护经费' } },
    { note: '名称后面有空格', change: { C13: '路面完好率  ' }, cell: 'C13', case: 'space', fix: { C13: '路面完好率' } },
    { note: '项目编码前后有空格', change: { B3: ' 13063026R5T8N2K0WA41C ' }, cell: 'B3', case: 'space', fix: { B3: '13063026R5T8N2K0WA41C' } },
    { note: '指标值后面有换行', change: { F13: '≥92%\n' }, cell: 'F13', case: 'space', fix: { F13: '≥92%' } },
  ],
};
