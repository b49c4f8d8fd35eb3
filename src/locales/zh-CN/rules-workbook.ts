/** 几张表之间。 */
export const rulesWorkbook = {
  'rule.copied-rows.name': '不同项目的指标整行相同',
  'rule.copied-rows.why': '每个项目的产出和效益各不相同，照抄的指标反映不出项目做了什么',
  'rule.copied-rows.most.what': '有 {count, number} 行指标（{names}）与「{other}」完全相同，占一半或更多',
  'rule.copied-rows.most.todo': '按这个项目的内容重新设定指标；确实是同一类工作的，把数量和描述写到各自的项目上',
  'rule.copied-rows.some.what': '有 {count, number} 行指标（{names}）与「{other}」完全相同',
  'rule.copied-rows.some.todo': '核对这些指标是不是照抄的，按各自项目的内容改写',

  'rule.duplicate-project.name': '项目重复',
  'rule.duplicate-project.why': '同一个项目填报两次，汇总时金额会重复计算',
  'rule.duplicate-project.code.what': '项目编码「{actual}」在工作表「{sheet}」{first} 已经出现过',
  'rule.duplicate-project.code.todo': '同一个项目只留一张表；不是同一个项目的，改正编码',
  'rule.duplicate-project.name.what': '项目名称「{actual}」在工作表「{sheet}」{first} 已经出现过',
  'rule.duplicate-project.name.todo': '同一个项目只留一张表；不是同一个项目的，用名称或编码区分开',

  'rule.contradicting-sections.name': '前后说法不一',
  'rule.contradicting-sections.why': '一处说购置，一处说没有，审核时会要求说明',
  'rule.contradicting-sections.equipment.what': '「{project}」写有「{word}」，「{table}」里的政府采购却是 0 或无',
  'rule.contradicting-sections.equipment.todo': '核对这个项目要不要政府采购；要的，补列采购预算',
  'rule.contradicting-sections.vehicles.what': '「{project}」写有「{word}」，「{table}」里的公务用车购置费却是 0 或无',
  'rule.contradicting-sections.vehicles.todo': '核对这个项目是不是购置公务用车；是的，列入公务用车购置费',

  'rule.project-sum.name': '各项目之和与项目支出不等',
  'rule.project-sum.why': '部门的项目支出应当由各个项目组成',
  'rule.project-sum.more.what': '{count, number} 个项目的预算相加为 {expected}，多于项目支出 {actual}，相差 {difference}',
  'rule.project-sum.more.todo': '核对各项目的预算数和部门的项目支出，改正填错的一个',
  'rule.project-sum.less.what': '{count, number} 个项目的预算相加为 {expected}，少于项目支出 {actual}，相差 {difference}',
  'rule.project-sum.less.todo': '核对有没有漏报的项目；有的项目按规定不公开的，可以不改',
  'rule.project-sum.rounding.what': '{count, number} 个项目的预算相加为 {expected}，项目支出为 {actual}，相差 {difference}，像是四舍五入的尾差',
  'rule.project-sum.rounding.todo': '核对后调平；确实是尾差的，可以不改',
};
