/** 浏览器里的工作台。 */
export const workbench = {
  'workbench.title': '绩效表检查 · 工作台',
  'workbench.open': '打开工作簿',
  'workbench.samples': '样例',
  'workbench.sample.bad': '有问题的样例（水务局）',
  'workbench.sample.good': '没有问题的样例（图书馆）',
  'workbench.not-saved': '在这里改动只为试查，不写回文件',
  'workbench.grid': '工作簿',
  'workbench.pane': '检查窗格',
  'workbench.starting': '正在准备表格…',
  'workbench.reading': '正在读取「{file}」…',
  'workbench.looks': '正在读取格式…',
  'workbench.showing': '正在显示 {rows, number} 行…',
  'workbench.drop': '松开鼠标，打开这个工作簿',
  'workbench.drop-one': '一次打开一个工作簿，已打开「{file}」',
  'workbench.serving': '工作台：{url}（按 Ctrl+C 结束）',
  'workbench.close-message': '关闭提示',
};
