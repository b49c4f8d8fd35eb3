/** 指标的层级。 */
export const rulesStructure = {
  'rule.level1-complete.name': '缺少一级指标',
  'rule.level1-complete.why': '产出、效益、满意度三类指标齐全，才能完整反映项目绩效',
  'rule.level1-complete.output.what': '表中没有「{group}」',
  'rule.level1-complete.output.todo': '补填产出指标：做多少、做到什么质量、什么时候完成',
  'rule.level1-complete.effect.what': '表中没有「{group}」',
  'rule.level1-complete.effect.todo': '补填效益指标：项目带来什么经济、社会或生态效益',
  'rule.level1-complete.satisfaction.what': '表中没有「{group}」',
  'rule.level1-complete.satisfaction.todo': '建议补填服务对象满意度，如「受益群众满意度 ≥90%」',

  'rule.level2-under-level1.name': '二级指标归类不对应',
  'rule.level2-under-level1.why': '指标按一级、二级指标的统一分类汇总',
  'rule.level2-under-level1.unknown.what': '「{level1}」下没有「{level2}」这一类二级指标',
  'rule.level2-under-level1.unknown.todo': '改为其中一类：{expected}',
  'rule.level2-under-level1.cost-kind.what': '「{level2}」写在「{level1}」下，它属于「{expected}」',
  'rule.level2-under-level1.cost-kind.todo': '把这类指标移到「{expected}」下',
  'rule.level2-under-level1.other-level1.what': '「{level2}」写在「{level1}」下，它属于「{belongs}」',
  'rule.level2-under-level1.other-level1.todo': '把这类指标移到「{belongs}」下，或者改正二级指标的名称',

  'rule.duplicate-indicator.name': '三级指标重复',
  'rule.duplicate-indicator.why': '同一条指标写两遍，评分和汇总会重复计算',
  'rule.duplicate-indicator.again.what': '「{level2}」下的「{name}」在 {first} 已经写过',
  'rule.duplicate-indicator.again.todo': '删去重复的一条，或者改成另一条指标',
};
