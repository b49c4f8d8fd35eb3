/** Words before an amount that say that it is the whole project's, and words that say that it is not. Data only. */

/** They stand right before the amount, in this or a longer form: 项目资金总额 27.8万元. */
export const wholeAmounts: readonly string[] = [
  '项目预算', '项目总预算', '预算总额', '预算金额', '预算数', '预算资金', '项目资金', '项目资金总额', '项目总资金', '资金总额', '年度预算', '本年预算', '本年度预算', '预算安排', '预算安排资金', '安排预算', '安排预算资金', '项目经费', '经费预算', '资金预算', '申请预算', '申请预算资金', '申请财政资金', '项目总金额', '本项目资金', '本项目预算',
];
/** A text with one of these speaks of parts, of several years, of other levels of government, or of what was. */
export const partialWords: readonly string[] = ['其中', '每', '人均', '单价', '标准', '分期', '首期', '一期', '二期', '总投资', '上年', '去年', '往年', '结转', '历年', '三年', '五年', '截至', '累计', '中央', '省级', '市级', '上级', '自筹', '配套', '追加', '调减', '压减', '节约', '减少', '增加', '下年', '明年', '尾款', '质保', '预付', '欠', '约', '左右', '不超过', '以内', '至少', '不低于', '以上'];
