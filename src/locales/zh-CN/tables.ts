/** 窗格的「表格」：识别出的表。 */
export const tables = {
  'pane.near-misses-found': '{count} 处疑似绩效表未能识别，看看为什么',
  'tables.complete': '应填的 {all} 格都已填写',
  'tables.filled': '应填 {all} 格，已填 {filled} 格',
};
