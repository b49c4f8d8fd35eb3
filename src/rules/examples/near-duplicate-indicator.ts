import type { RuleExamples } from './example';

export const nearDuplicateIndicatorExamples: RuleExamples = {
  accept: [
    { note: '只有一条满意度', base: 'project' },
    { note: '两条相近', change: { B18: '服务对象满意度指标', C18: '受益群众满意度', D18: '问卷满意比例', F18: '≥90%', G18: '历史标准：问卷' } },
    { note: '三条，问的是不同的人', change: three('沿线群众满意度', '货运企业满意度', '行政村满意度') },
    { note: '三条，问的是不同的事', change: three('读者对新书的满意度', '读者对设备的满意度', '读者对讲座的满意度') },
    { note: '三条，只有两条相近', change: three('群众满意度', '受益群众满意度', '乡镇政府满意度') },
    { note: '不同的项目各有一条', base: 'wide', change: { G9: '群众满意度', G15: '受益群众满意度' } },
    { note: '完全相同的，由指标重复来说', change: three('群众满意度', '群众满意度', '群众满意度'), also: ['duplicate-indicator'] },
  ],
  reject: [
    { note: '群众、受益群众、提高群众', change: three('群众满意度（率）', '受益群众满意度', '提高群众满意度'), cell: 'C17', case: 'satisfaction' },
    { note: '服务满意度、满意率、群众满意度', change: three('服务满意度', '满意率', '群众满意度'), cell: 'C17', case: 'satisfaction' },
    { note: '受益群体', change: three('提高群众满意度', '群众满意度', '受益群体满意度'), cell: 'C17', case: 'satisfaction' },
    { note: '同名的括号里不同', change: three('满意率', '群众满意度', '群众满意度（率）'), cell: 'C17', case: 'satisfaction' },
    { note: '同一类人换了说法', change: three('学员满意度', '学员的满意率', '提升学员满意度'), cell: 'C17', case: 'satisfaction' },
    { note: '效益之下的满意度也算', change: { ...three('服务满意度', '满意率', '群众满意度'), A17: null }, cell: 'C17', case: 'satisfaction' },
  ],
};

/** Three satisfaction rows in place of the one. */
function three(first: string, second: string, third: string): Record<string, string> {
  const rows = [first, second, third].map((name, at) => {
    const row = 17 + at;
    return [[`B${row}`, '服务对象满意度指标'], [`C${row}`, name], [`D${row}`, '问卷中满意的比例'], [`F${row}`, `≥${90 + at}%`], [`G${row}`, '历史标准：近三年问卷']] as const;
  });
  return Object.fromEntries(rows.flat());
}
