import type { RuleExamples } from './example';

export const goalUnmeasurableExamples: RuleExamples = {
  accept: [
    { note: '有数量和时间', base: 'project' },
    { note: '只有数量', change: { B8: '完成20个部门以上的网络安全检查，确保网络安全稳定。' } },
    { note: '只有时间', change: { B8: '2026年底前完成全部养护，道路畅通。' } },
    { note: '「到2022年底」', base: 'transfer', change: { B8: '到2026年底，退耕还林补助有序兑现，林地得到巩固。' } },
    { note: '中文数字', change: { B8: '全年举办养护培训十次，道路完好率达到九成。' } },
    { note: '全覆盖', change: { B8: '行政村道路养护全覆盖，群众出行方便。' } },
    { note: '不发生事故', change: { B8: '加强日常养护，不发生安全责任事故。' } },
    { note: '没有填，由必填检查来说', change: { B8: null }, also: ['required-field'] },
    { note: '模板文字由另一条来说', change: { B8: '目标内容1：完成养护' }, also: ['placeholder-text'] },
    { note: '部门的职责目标', base: 'department', change: { B5: null, C5: '做好气象预报预警服务，保障安全。' } },
    { note: '自评表照录已批复的目标', base: 'self', change: { B11: '完成校舍修缮并支付资金。' } },
  ],
  reject: [
    { note: '三条都没有数量和时间', change: { B8: '1.完成设备安装\n2.完成舆情处置\n3.完成网络评论' }, cell: 'B8', case: 'neither' },
    { note: '编号后面没有点', change: { B8: '1完成网络宣传任务\n2引导社会正能量' }, cell: 'B8', case: 'neither' },
    { note: '只有年份', change: { B8: '做好2026年乡村道路养护，保障群众出行。' }, cell: 'B8', case: 'neither' },
    { note: '只有文号', change: { B8: '按照冀财建〔2025〕12号文件做好养护，保障群众出行。' }, cell: 'B8', case: 'neither' },
    { note: '24小时值守不是目标', change: { B8: '加强养护，24小时值守，保障群众出行。' }, cell: 'B8', case: 'neither' },
    { note: '区域表', base: 'transfer', change: { B8: '兑现退耕还林补助，巩固退耕成果。' }, cell: 'B8', case: 'neither' },
    { note: '一表多个项目', base: 'wide', change: { D10: '丰富群众文化生活。' }, cell: 'D10', case: 'neither' },
    { note: '「目标1：」不是数', change: { B8: '目标1：加强养护\n目标2：改善路况' }, cell: 'B8', case: 'neither' },
  ],
};
