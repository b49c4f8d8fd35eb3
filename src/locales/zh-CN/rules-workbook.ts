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
};
