import { rules } from '../../src/rules/registry';
import type { DetectionScore } from './detection';
import { subjects } from './facts';
import type { FaultScore } from './faults';
import type { NegativeScore } from './negatives';
import { addTally, noTally, precisionOf, recallOf, type Share, type Tally } from './score';

export interface Scores {
  readonly detection: DetectionScore;
  readonly faults: FaultScore;
  readonly negatives: NegativeScore;
}

const places = 4;

function shown({ value, low, high }: Share): string {
  return `${value.toFixed(places)} (${low.toFixed(places)}–${high.toFixed(places)})`;
}

function row(name: string, count: number, tally: Tally): string {
  return `| ${name} | ${count.toLocaleString('en')} | ${shown(precisionOf(tally))} | ${shown(recallOf(tally))} |`;
}

const sumOf = (tallies: Iterable<Tally>): Tally => [...tallies].reduce(addTally, noTally);
const head = '|---|--:|--:|--:|';

/** The page that the bench writes: the same seeds give the same page. */
export function reportMarkdown({ detection, faults, negatives }: Scores): string {
  const layouts = [...detection.byLayout].sort(([a], [b]) => a.localeCompare(b));
  const order = rules.map(({ id }) => id).filter((id) => faults.byRule.has(id));
  return `<!-- Made by npm run bench:accuracy; do not edit. -->

# Accuracy 准确度

How well tables are found and faults are told from what is right, on generated workbooks. \`npm run bench:accuracy\` writes this page; its seeds are fixed, so the same program gives the same figures. Shares are given with Wilson’s interval at 95 %. Generated tables are no real ones: the words of ${subjects.length} projects and everyday sheets are ours, layouts, labels and ways of going wrong are those of published tables.

在自动生成的工作簿上测量：表找得准不准，错误查得全不全，正确的表会不会误报。种子固定，同样的程序得出同样的数。括号里是 95% 的威尔逊置信区间。

## Finding tables 找表

A table counts as found only in its exact range and as the right form. Every sheet goes through an .xlsx file with its merges, formats and hidden rows.

| situation | tables | precision | recall |
${head}
${[...detection.bySituation].map(([name, tally]) => row(name, tally.tables, tally)).join('\n')}
${row('**all**', [...detection.bySituation.values()].reduce((sum, { tables }) => sum + tables, 0), sumOf(detection.bySituation.values()))}

| layout | tables | precision | recall |
${head}
${layouts.map(([name, tally]) => row(name, tally.right + tally.missed, tally)).join('\n')}

## Everyday sheets 日常表格

${negatives.sheets.toLocaleString('en')} sheets of ${negatives.kinds.length} kinds that hold none of the forms: **${negatives.tables.length}** tables found, ${negatives.nearMisses.length} said to look like one. Kinds: ${negatives.kinds.join(', ')}.

## Faults and their clean twins 错误与对照

Each fault is put into good tables; the same tables without it are the clean twins. ${faults.cleanTwins.toLocaleString('en')} clean twins: **${faults.foundInClean.length}** findings of any rule. A fault counts as found only at its own cell (or, for a fault of a whole table or of several tables, within them); a finding of another rule counts against that rule, unless it rightly objects to the same fault.

| rule | faults | precision | recall |
${head}
${order.map((id) => [id, faults.byRule.get(id) ?? noTally] as const).map(([id, tally]) => row(`[${id}](rules/${id}.md)`, tally.right + tally.missed, tally)).join('\n')}
${row('**all**', [...faults.byRule.values()].reduce((sum, { right, missed }) => sum + right + missed, 0), sumOf(faults.byRule.values()))}

What is missed is left alone on purpose: a rule is silent where the words around a fault may mean something else.
`;
}

