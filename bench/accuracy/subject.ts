/** One indicator of a project: its groups, name, meaning, aim and why. `{a}` … in texts are the project's own figures. */
export interface SubjectIndicator {
  readonly level2: '经济成本' | '社会成本' | '生态环境成本' | '数量' | '质量' | '时效' | '经济效益' | '社会效益' | '生态效益' | '可持续影响' | '满意度';
  readonly name: string;
  readonly description: string;
  /** The value as a clerk writes it, comparison and unit included. */
  readonly value: string;
  readonly basis: string;
}

/** A project that some department might well run, rightly filled in. Figures in braces differ from table to table. */
export interface Subject {
  readonly organization: string;
  readonly name: string;
  readonly purpose: string;
  readonly goal: string;
  /** The figures that texts name, each with the range it is drawn from. */
  readonly figures: Readonly<Record<string, readonly [least: number, most: number]>>;
  readonly indicators: readonly SubjectIndicator[];
}

/** A line 「数量|名称|描述|指标值|依据」 as an indicator. */
export function indicators(lines: string): SubjectIndicator[] {
  return lines.trim().split('\n').map((line) => {
    const [level2 = '', name = '', description = '', value = '', basis = ''] = line.trim().split('|');
    return { level2: level2 as SubjectIndicator['level2'], name, description, value, basis };
  });
}
