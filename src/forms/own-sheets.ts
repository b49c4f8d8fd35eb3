/** What the note above a summary of ours begins with, in each language: such a sheet repeats the tables, and is none itself. */
export const summarySigns: readonly string[] = ['绩效表检查汇总', 'Indicator Check summary'];

/** Names of our list for import, which has no line above its headings. */
export const importListNames: readonly string[] = ['导入清单', 'Import list'];
