/** 报告里的通用词语：表名、问题级别、疑似表、说明、结论。 */
export const report = {
  'form.project-target': '项目支出绩效目标表',
  'form.transfer-target': '转移支付绩效目标表',
  'form.department-target': '部门整体支出绩效目标表',
  'form.self-evaluation': '绩效自评表',
  'form.monitoring': '绩效运行监控表',
  'form.three-public': '“三公”经费表',
  'form.budget-summary': '部门收支预算（决算）表',

  'severity.error': '错误',
  'severity.warning': '提醒',
  'severity.info': '提示',
  'severity.error.long': '错误（须修改）',
  'severity.warning.long': '提醒（建议修改）',
  'severity.info.long': '提示（供参考）',

  'convention.cumulative': '累计口径',
  'convention.incremental': '分期口径',
  'convention.ambiguous': '口径无法判断',
  'convention.invalid': '两种口径都不符合',

  'finding.text': '{what}。{why}。{todo}。',
  'finding.expected': '应为 {expected}',
  'finding.actual': '现为 {actual}',
  'finding.expected-actual': '应为 {expected}，现为 {actual}',

  'near-miss.label': '「{text}」（{cell}）',
  'near-miss.no-amounts': '看到{seen}，各项经费上面没有写明年度或金额的表头（缺少{lacking}）；请在各项经费的上一行写明各列是什么数',
  'near-miss.no-heading': '看到{seen}，没有找到完整的指标表头{lackingCount, plural, =0 {} other {（缺少{lacking}）}}；请核对表头的列名',
  'near-miss.no-known-groups': '看到{seen}，表头下没有能识别的一级指标{lackingCount, plural, =0 {} other {（缺少{lacking}）}}；请核对一级指标的名称',
  'near-miss.items-in-a-row': '看到{seen}，各项经费横着排在同一行{lackingCount, plural, =0 {} other {（缺少{lacking}）}}；请改成一项经费占一行',

  'notice.hidden-sheet.hidden': '工作表「{sheet}」是隐藏的，也做了检查',
  'notice.hidden-sheet.very-hidden': '工作表「{sheet}」是深度隐藏的（在 Excel 的「取消隐藏」里看不到），也做了检查',
  'notice.not-read': '工作表「{sheet}」的单元格超过 500 万个，{range} 这部分没有检查',
  'notice.not-calculated': '工作表「{sheet}」有公式没有保存计算结果，这些单元格按空白处理；请先用 Excel 打开并保存，再检查',

  'verdict.tables': '{count} 张表',
  'verdict.errors': '{count} 处错误',
  'verdict.warnings': '{count} 处提醒',
  'verdict.infos': '{count} 处提示',
  'verdict.none': '未发现问题',
  'verdict.no-table': '未找到绩效表',
  'verdict.summary': '{tables}，{problems}',

  'list.separator': '、',
  'text.quoted': '「{text}」',
  'text.empty': '（空白）',
};
