/** 命令行：一次检查很多文件。 */
export const cliBatch = {
  'cli.progress': '{bar} {done}/{total}（{percentage}%） 每秒 {rate} 个 剩余 {left}',
  'cli.progress.open': '已检查 {done} 个 每秒 {rate} 个',
  'cli.stopped': '已中断。前面 {count} 个文件的结果是完整的，其余没有检查。',
  'cli.no-record': '{place}：这一行不是本程序写的检查结果，没有收进来。请核对是不是 ndjson 格式的结果文件，有没有被截断。',
};
