/** 命令行：修正、标注、清单。 */
export const cliWriting = {
  'cli.wrong.one-file': '这个命令一次只处理一个文件',
  'cli.wrong.no-output': '没有写结果放在哪里：用 -o 写一个新文件名，或者用 --in-place 写回原文件',
  'cli.wrong.not-for-command': '命令 {command} 不能用选项「{name}」',
  'cli.wrong.not-together': '选项 {one} 和 {other} 不能同时用',

  'cli.wrong.no-output-file': '没有写空白表存在哪里：用 -o 写一个新文件名',
  'cli.wrong.no-form': '没有写要哪一种空白表；不带选项运行 indicator-check template 可以看到有哪些',
  'cli.wrong.one-form': '这个命令一次只写一种空白表',
  'cli.wrong.unknown-form': '没有「{name}」这种空白表，可以用：{allowed}',
  'cli.wrong.not-for-form': '「{form}」没有选项 {name}',

  'cli.template.forms': '可以写的空白表：',
  'cli.template.options': '  --no-cost     不单设成本指标（2021 年以前的格式，成本列在产出指标下）\n  --points      加上「分值」一栏\n  --months 7    监控到 7 月底，默认到 6 月底\n\n例如：indicator-check template project-target --points -o 目标表.xlsx',

  'cli.output.is-input': '{file}：这就是要检查的文件，直接写会盖掉它，所以没有写。请换一个文件名，或者用 --in-place 写回原文件。',
  'cli.output.exists': '{file}：已经有这个文件，为免盖掉它，没有写。请换一个文件名；确实要替换的，加上 --force。',
  'cli.output.no-folder': '{file}：没有「{folder}」这个文件夹，写不进去。请先建好文件夹，或者换一个位置。',
  'cli.output.is-folder': '{file}：这是文件夹，不能当文件写。请写上文件名。',
  'cli.output.ending': '{file}：扩展名要用 {ending}，否则 Excel 打不开。请改一下文件名。',
  'cli.output.open-elsewhere': '{file}：正在 Excel 里打开，写进去会丢掉正在做的修改，所以没有写。请先关闭它；旁边留有 ~$ 开头的旧锁文件的，请删去。',
  'cli.output.not-writable': '{file}：写不进去，可能没有权限、磁盘已满或被其他程序占用；原来的文件没有改动。请换一个位置再试。',

  'cli.fix.done': '修正了 {count} 处，写入 {file}',
  'cli.fix.nothing': '没有可以修正的，{file} 没有改动',
  'cli.fix.would': '可以直接修正 {count} 处（只看不写）',
  'cli.fix.refused': '没有修正：{reason}',
  'cli.fix.review': '{count} 处会改变含义，要由人看过再改，没有写入；看过之后，加上 --review {rules}',
  'cli.after': '写入之后：{verdict}',
  'cli.mark.done': '标注了有问题的单元格，写入 {file}',
  'cli.mark.cleared': '清除了标注，写入 {file}',
  'cli.list.done': '写入 {file}',
  'cli.summarize.nothing': '这些文件里没有要汇总的内容，没有写文件',
  'cli.summarize.unchanged': '没有改动：{file}',
  'cli.opinion.nothing': '没有须修改和建议修改的问题，不用发审核意见单，没有写文件',
};
