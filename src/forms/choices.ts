/** 指标性质, as the forms let choose. */
export const directionChoices: readonly string[] = ['≥', '>', '=', '≤', '<', '定性'];

/** Standards that an indicator's value may rest on. */
export const basisChoices: readonly string[] = ['计划标准', '历史标准', '行业标准', '预算支出标准', '其他标准'];

/** Whether a target can still be met. */
export const outlookChoices: readonly string[] = ['确定能', '有可能', '不可能'];
