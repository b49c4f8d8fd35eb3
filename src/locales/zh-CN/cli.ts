/** 命令行。 */
export const cli = {
  'cli.help': `绩效表检查：在 Excel 工作簿里找出预算绩效表，逐张检查，问题指明到单元格。

用法：
  indicator-check check <文件或文件夹…> [选项]
      检查，结果显示出来。文件只读取，不改动
  indicator-check collect <结果文件…> [选项]
      把几次检查的 ndjson 结果合成一份报告，选项同 check 的 --format、--across 等
  indicator-check fix <文件> -o <新文件> [选项]
      修正不改变含义的问题，例如文本写的百分数改成数字
  indicator-check mark <文件> -o <新文件> [选项]
      用底色标出有问题的单元格
  indicator-check suppress <文件> --rule <检查项> --at <位置> --reason <理由> -o <新文件>
      这一处不作为问题，理由记在工作簿里
  indicator-check list <文件或文件夹…> -o <新文件>
      把查出的问题写成问题清单
  indicator-check opinion <文件或文件夹…> -o <新文件>
      写审核意见单，每个单位一页，供打印
  indicator-check summarize <文件或文件夹…> -o <新文件>
      把项目、资金、指标、得分汇总成一个工作簿
  indicator-check rules [检查项]
      列出全部检查项；写明一项的，显示它的说明和例子
  indicator-check template [表式] -o <新文件>
      写一张空白表，带下拉选项和校验；不写表式就列出有哪些

可以同时写多个文件和文件夹，也可以写 *.xlsx 这样的样式，或者用 - 从标准输入读文件名。
文件夹会连同下级文件夹，检查其中所有的 Excel 文件。
文件都在本机处理，不上传。

所有命令的选项：
  --locale zh-CN|en
      语言。zh-CN 中文（默认），en 英文
  --fail-on error|warning|never
      出现什么级别的问题时，退出状态为 1。error 有错误时（默认），
      warning 有错误或提醒时，never 有问题也不为 1
  --plan-convention auto|cumulative|incremental
      资金支出计划的口径。auto 按填写的数判断（默认），
      cumulative 累计口径，incremental 分期口径
  --preset 申报审核|自评复核|公开前检查
      先用哪一套设置
  --config <文件>
      用这个设置文件。不写的，用文件所在文件夹（没有就往上找）里的
      indicator-check.config.json
  --no-config
      不用设置文件
  --report-suppressed
      工作簿里记为不作为问题的也照样报（审核时用）
  -h, --help
      显示这段说明
  -v, --version
      显示版本

check 的选项：
  --format text|json|ndjson|sarif|html|xlsx[=文件]
      输出方式。text 给人看（默认），json 给程序用，ndjson 一个工作簿一行，
      查完一个出一行，sarif 给收集问题的系统，html 是一个能筛选的网页，
      xlsx 是问题清单。写「=文件」就存进文件；可以写几次，一次出几种
  --across
      在各工作簿之间核对：单位之间照抄的指标、重复使用的项目编码、报送两次的项目
  --control-list <文件>
      和控制清单核对：清单是有「项目编码」「项目名称」「预算数」的工作簿
  --force
      要存的文件已有时替换它
  --files-from <文件>
      从这个文件读要检查的文件名，一行一个；- 表示从标准输入读
  -j, --jobs <个数>
      同时检查几个文件，默认和处理器的核数一样
  --max-file-mb、--max-unpacked-mb、--max-cells <数>
      一个文件最多多大、展开后最多多大、一张工作表最多读多少个单元格；
      超过的文件不读，超过的单元格不查，都会写明
  --max-seconds、--max-memory-mb <数>
      一个文件最多查多久（默认 300 秒）、最多用多少内存（默认 2048），超过就放弃它

  --show-suppressed
      列出不作为问题的内容和理由
  --write-baseline <文件>
      把这次查出的问题记成基准（.json）
  --baseline <文件>
      与基准相比，标出哪些是新增的
  --new-only
      只报基准里没有的问题，退出状态也只看它们

suppress 的选项：
  --rule <检查项> --at <位置> --reason <理由>
      这一处不作为问题。位置是工作表名、半角感叹号、单元格；不写的，整个工作簿都不作为问题
  --scope finding|table|workbook
      finding 这一处（默认），table 这张表，workbook 整个工作簿
  --show
      列出已有的记录
  --revoke <编号，…>
      恢复为问题

写文件的命令的选项：
  -o, --output <文件>
      结果写到这个新文件。不能是要检查的文件
  --force
      已有这个文件时替换它
  --in-place
      fix、mark 和 summarize：写回原文件

fix 的选项：
  --dry-run
      只列出可以修正的内容，不写文件
  --review <检查项，…>
      另外修正这些检查项里会改变含义的问题。先用 --dry-run 看过再用
  --safe
      只修正不改变含义的问题（默认就是这样）

mark 的选项：
  --clear
      清除标注

template 的选项：
  --no-cost、--points、--months 7
      不单设成本指标、加上分值一栏、监控到 7 月底；各表式有哪些选项，
      运行 indicator-check template 可以看到

opinion 的选项：
  --deadline <文字>
      填在「整改期限」一栏

summarize 的选项：
  --kind <汇总，…>
      只要这些汇总：projects 项目，spending 资金支出计划，indicators 指标，
      checks 勾稽核对，public 三公经费，scores 自评得分，monitoring 监控预警，
      units 按单位，import 导入清单。不写就是有内容的都要
  --into <新文件>
      只有一个工作簿时：写进它的副本，数字是公式，跟着原表变
      （写进原文件用 --in-place）。已有汇总表的填进去，人填的单元格不改
  --new-sheets
      不填已有的汇总表，都写到新工作表

退出状态：
  0  没有达到 --fail-on 级别的问题（fix 看修正之后还有没有）
  1  有达到 --fail-on 级别的问题
  2  用法有误
  3  有文件不能读取（其他文件照常检查），或者不能写入

例：
  indicator-check check 2024年绩效目标.xlsx
  indicator-check check 各单位报送 --format json --fail-on warning
  indicator-check fix 绩效目标.xlsx --dry-run
  indicator-check fix 绩效目标.xlsx -o 绩效目标（修正）.xlsx
  indicator-check list 各单位报送 -o 问题清单.xlsx
  indicator-check summarize 各单位报送 -o 汇总.xlsx`,
  'cli.see-help': '查看用法：indicator-check --help',

  'cli.wrong.unknown-command': '没有「{name}」这个命令，可以用的命令是 check、collect、fix、suppress、mark、list、opinion、summarize、template、rules',
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
