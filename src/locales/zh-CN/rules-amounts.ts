/** 金额。 */
export const rulesAmounts = {
  'rule.budget-adds-up.name': '预算数与各项资金之和不等',
  'rule.budget-adds-up.why': '预算数应当等于各项资金之和',
  'rule.budget-adds-up.differs.what': '预算数为 {actual}，各项资金相加（{parts}）为 {expected}，相差 {difference}',
  'rule.budget-adds-up.differs.todo': '核对预算数和各项资金，改正填错的一个',
  'rule.budget-adds-up.rounding.what': '预算数为 {actual}，各项资金相加（{parts}）为 {expected}，相差 {difference}，像是四舍五入的尾差',
  'rule.budget-adds-up.rounding.todo': '核对后调平；确实是尾差的，可以不改',

  'rule.amount-magnitude.name': '金额大小不合常理',
  'rule.amount-magnitude.why': '金额的数额、正负号或单位有误，汇总数就会出错',
  'rule.amount-magnitude.negative.what': '金额是负数（{actual}）',
  'rule.amount-magnitude.negative.todo': '核对后改为正数；没有这项资金的填 0',
  'rule.amount-magnitude.zero.what': '预算数为 0',
  'rule.amount-magnitude.zero.todo': '核对项目有没有预算，有就填写金额',
  'rule.amount-magnitude.too-large.what': '预算数为 {actual} 万元，数额很大；如果填的是元，应为 {asYuan} 万元',
  'rule.amount-magnitude.too-large.todo': '核对金额和单位；确实有这么多的，可以不改',

  'rule.unit-declared.name': '没有写明金额单位',
  'rule.unit-declared.why': '不写单位，元和万元会差一万倍',
  'rule.unit-declared.missing.what': '这张表有金额，附近没有写明单位是万元还是元',
  'rule.unit-declared.missing.todo': '在表的右上方写上「单位：万元」或「单位：元」',
};
