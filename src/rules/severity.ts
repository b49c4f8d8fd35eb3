/** E 错误（须修改）, W 提醒（建议修改）, I 提示（供参考）. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** How many there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Counts findings, of a workbook or between workbooks, by severity. */
export function countsBySeverity(found: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (severity: Severity): number => found.filter((each) => each.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
