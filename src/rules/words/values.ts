/** Words in and around the values of indicators. Data only. */

/** Behind a figure, these only narrow it and are no prose: 「95%以上达标」. */
export const qualifiers: readonly string[] = [
  '以上', '以下', '以内', '之内', '左右', '及以上', '及以下', '不等', '上下', '范围内', '全', '全部', '均', '完成', '覆盖', '全覆盖', '达标', '合格', '满意', '到位', '完整', '准确', '通过', '优良', '优秀', '良好', '正常', '及时',
  '提高', '提升', '增长', '增加', '增幅', '减少', '降低', '下降', '改善', '按时', '按期', '有效', '规范', '合规', '比上年', '较上年', '同比',
];

/** Behind a figure with its unit, these begin a clause that says no more than that the work will be done. */
export const prose: readonly string[] = [
  '圆满', '顺利', '确保', '保证', '保障', '严格', '是否', '按照', '按要求', '按计划', '按规定', '正常开展', '正常运转', '得到', '争取', '力争', '努力', '进一步', '认真', '积极', '加强', '切实', '推动', '促进', '扎实', '全力', '做好', '落实到位', '有序开展', '有序推进',
];

/** Names that are shares of 100 and cannot go beyond it, by their ending. */
export const boundedShares: readonly string[] = [
  '合格率', '覆盖率', '到位率', '满意度', '满意率', '达标率', '完好率', '准确率', '及时率', '通过率', '知晓率', '参保率', '入户率', '优良率', '优秀率', '完整率', '规范率', '公开率', '发放率', '验收率', '整改率', '办结率', '返还率', '签约率', '保存率', '成活率',
];
/** Endings that only look like those: a gross rate counts those outside the age group too. */
export const unboundedShares: readonly string[] = ['毛入学率', '增长率', '产销率', '周转率', '回报率', '放大', '提前'];

/** Delays, by the words of a name, and words that turn the sense: 「逾期整改率」 is better high. */
export const delays: readonly string[] = ['延误', '延迟', '逾期', '超期', '滞后', '拖延', '误期'];
export const delayTurned: readonly string[] = ['催', '处理', '处置', '整改', '清收', '清理', '追回', '化解', '治理', '下降', '减少', '降低', '压降', '未逾期', '无逾期', '无延误', '不延误', '无超期', '未超期', '零延误'];

/** Costs that one wants low, by the ending of a name or of the part before its brackets. */
export const costEndings: readonly string[] = ['成本', '单价', '造价', '费用', '支出', '经费', '价格', '投资额', '成本控制数', '控制数'];
/** Words that turn the sense, or name money that is paid out to people: more is no worse. */
export const costTurned: readonly string[] = ['节约', '节省', '节支', '降低', '压减', '压缩', '减少', '下降', '补助', '补贴', '救助', '奖励', '工资', '薪酬', '待遇', '津贴', '收入', '投入', '筹集', '争取', '撬动', '发放', '到位', '带动', '保障', '占比', '社会', '争取', '公用经费', '研发', '标准'];

/** Names of a project's whole cost, by what they begin or end with. */
export const totalCosts: readonly string[] = ['总成本', '项目成本', '成本总额', '总费用', '支出总额', '总支出', '预算控制数', '成本控制数', '项目总成本', '预算成本', '资金总额', '预算总成本', '项目支出总额', '全年支出总额'];
