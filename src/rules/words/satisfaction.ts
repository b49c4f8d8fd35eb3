/** Words that a satisfaction indicator may carry without naming whose satisfaction is meant. Data only. */

export const satisfactionWords: readonly string[] = ['满意度', '满意率', '满意程度', '满意', '指标'];

/** Said of everybody: 「受益群众满意度」 asks nobody in particular. */
export const nobodyInParticular: readonly string[] = [
  '提高', '提升', '增强', '确保', '保证', '达到', '受益', '服务', '对象', '人民', '群众', '群体', '百姓', '老百姓', '公众', '社会', '社会公众', '总体', '整体', '人员', '各界', '率', '度', '的', '对', '及', '和',
];
