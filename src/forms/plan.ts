/** The row that plans the spending, as a blank form prints it. */
export const planLabel = '资金支出计划';

/** Labels of the row that plans the spending over the year. */
export const planLabels: readonly string[] = [planLabel, '支出计划', '资金使用计划', '用款计划', '资金支出进度计划', '支出进度计划'];

/** A period of the plan by its label: the month at whose end it closes, or null where the label names none. */
export function periodMonth(label: string): number | null {
  const month = /^(?:20\d\d年)?(?:到|至|截至|1[-—~至])?(\d{1,2})月(?:份)?(?:底|末|止|前|累计)*$/.exec(label)?.[1];
  if (month !== undefined) return inYear(Number(month));
  const quarter = /^(?:第)?([一二三四1-4])季度(?:末|底)?$/.exec(label)?.[1];
  if (quarter !== undefined) return 3 * (('一二三四'.indexOf(quarter) + 1) || Number(quarter));
  if (/^上半年$/.test(label)) return 6;
  return /^(?:下半年|全年|年底|年末)$/.test(label) ? 12 : null;
}

/** Whether a period's label says that the figure is the state at its end, as 「X月底」 does. */
export function namesPeriodEnd(label: string): boolean {
  return /[底末止]|累计/.test(label);
}

function inYear(month: number): number | null {
  return month >= 1 && month <= 12 ? month : null;
}
