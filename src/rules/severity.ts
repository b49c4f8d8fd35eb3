/** E 错误（须修改）, W 提醒（建议修改）, I 提示（供参考）. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];
