/** 给装到服务器上的人看的话。 */
export const delivery = {
  'delivery.usage': '用法：npm run package -- --base https://服务器/目录 -o 输出文件夹 [--office-js 地址或者文件夹] [--languages zh-CN,en]',
  'delivery.building': '正在构建，约半分钟…',
  'delivery.done': '已生成 {folder}：site 文件夹放到 {base}，manifest.xml 交给 Excel，服务器的设置照 nginx.conf 或 site/web.config。步骤见 docs/deploy.md。',
  'delivery.manifest': '已生成 {file}，里面的地址都在 {base}',
  'delivery.no-excel': '这台电脑上没有 Excel（只有 Windows 和 macOS 有），加载项没有地方可装。现在打开工作台：在浏览器里使用同样的窗格。',
  'delivery.nothing-to-stop': '这台电脑上没有 Excel，没有要停的加载项。工作台在它自己的窗口里按 Ctrl+C 结束。',
  'delivery.start-usage': '用法：npm start [-- --record | -- --record=blank]，npm run stop。--record 把 Excel 和加载项之间的消息记到 dist/records，blank 不记单元格内容。',
  'delivery.replay-usage': '用法：npm run replay -- 记录.ndjson [当时打开的工作簿.xlsx]。不给工作簿，就用 assets/samples 里的坏样本。',
  'delivery.replayed': '{batches} 条消息，{calls} 个调用：模型的回答和记录里的{same, select, yes {一样} other {有 {differences} 处不同}}',
  'delivery.fault.unknown': '不认识的选项「{given}」',
  'delivery.fault.base': '「{given}」不能作加载项的地址：Excel 只从 https 地址取加载项，地址里也不能有 ? 和 #。请用 --base 给出，例如 --base https://addin.example.gov.cn/check。',
  'delivery.fault.office-js': '「{given}」既不是 https 地址，也不是放着 office.js 的文件夹。请用 --office-js 给出其中一种；不给就从微软的地址取。',
  'delivery.fault.languages': '「{given}」里有没有的语言。现有 zh-CN 和 en，用逗号分开，第一种是默认的。',
  'delivery.fault.output': '没有说放到哪个文件夹，请用 -o 给出',
};
