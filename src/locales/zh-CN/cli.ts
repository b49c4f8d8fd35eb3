/** 命令行。 */
export const cli = {
  'cli.help': `绩效表检查：在 Excel 工作簿里找出预算绩效表，逐张检查，问题指明到单元格。

用法：
  indicator-check check <文件或文件夹…> [选项]

可以同时写多个文件和文件夹。文件夹会连同下级文件夹，检查其中所有的 .xlsx 和 .xlsm 文件。
文件只读取，不改动，也不上传。

选项：
  --format text|json
      输出方式。text 给人看（默认），json 给程序用
  --locale zh-CN|en
      语言。zh-CN 中文（默认），en 英文
  --fail-on error|warning|never
      出现什么级别的问题时，退出状态为 1。error 有错误时（默认），
      warning 有错误或提醒时，never 有问题也不为 1
  --plan-convention auto|cumulative|incremental
      资金支出计划的口径。auto 按填写的数判断（默认），
      cumulative 累计口径，incremental 分期口径
  -h, --help
      显示这段说明
  -v, --version
      显示版本

退出状态：
  0  没有达到 --fail-on 级别的问题
  1  有达到 --fail-on 级别的问题
  2  用法有误
  3  有文件不能读取（其他文件照常检查）

例：
  indicator-check check 2024年绩效目标.xlsx
  indicator-check check 各单位报送 --format json --fail-on warning`,
  'cli.see-help': '查看用法：indicator-check --help',

  'cli.wrong.unknown-command': '没有「{name}」这个命令，可以用的命令是 check',
  'cli.wrong.unknown-option': '没有「{name}」这个选项',
  'cli.wrong.no-files': '没有写要检查的文件或文件夹',
  'cli.wrong.missing-value': '选项 {option} 后面要写一个值：{allowed}',
  'cli.wrong.bad-value': '选项 {option} 不能用「{value}」，可以用：{allowed}',

  'cli.workbook': '工作簿 {path}',
  'cli.table': '工作表「{sheet}」{range} {form}「{project}」',
  'cli.table-unnamed': '工作表「{sheet}」{range} {form}',
  'cli.near-miss': '疑似绩效表（未能识别） 工作表「{sheet}」{range}：{reason}',
  'cli.notice': '说明：{text}',
  'cli.no-problem': '未发现问题',
  'cli.totals': '共 {workbooks} 个工作簿：{verdict}',
  'cli.not-checked': '{count} 个文件没有检查',
};
