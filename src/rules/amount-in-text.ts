import { unitInYuan } from '../content/amount';
import type { Field, Project, TableContent } from '../content/content';
import { type Decimal, decimal, decimalText, parseFigure, roundingTolerance } from '../sheet/decimal';
import { compact } from '../sheet/text';
import { eachOf } from '../sheet/literally';
import { hasPlaceholder } from './placeholder';
import type { Problem, TableRule } from './rule';
import type { Words } from './words/words';

const anyAmount = /\d[\d,]*(?:\.\d+)?(?:万元|亿元|元)/g;
const fields = ['purpose', 'goal'] as const;

/** An amount of the whole project in 资金用途 or 绩效目标 is not its budget. Amounts of parts, of years, of other levels are left alone. */
export const amountInText: TableRule = {
  id: 'amount-in-text',
  scope: 'table',
  forms: ['project-target', 'transfer-target'],
  severity: 'warning',
  fix: 'none',
  check({ projects, unit }, report, { words }) {
    for (const project of projects) {
      for (const id of fields) {
        const field = project.fields[id];
        const problem = field ? problemOf(field, id, project, { unit, words }) : null;
        if (problem) report(problem);
      }
    }
  },
};

function problemOf({ value }: Field, which: (typeof fields)[number], { budget }: Project, { unit, words }: Pick<TableContent, 'unit'> & { readonly words: Words }): Problem | null {
  const total = budget.total?.figure?.value;
  const tableUnit = unit === null ? null : unitInYuan(unit);
  if (!total || !tableUnit || !value.text.includes('元')) return null;
  const text = compact(value.text);
  // More than one amount: which of them is the whole project's cannot be told.
  if ((text.match(anyAmount) ?? []).length !== 1 || hasPlaceholder(text) || words.partialWords.some((word) => text.includes(word))) return null;
  const [stated] = [...text.matchAll(wholeAmount(words))].flatMap((match) => inYuan(match) ?? []);
  if (!stated) return null;
  const amounts = [total, ...budget.sources.flatMap(({ figure }) => figure?.value ?? [])].map((amount) => amount.times(tableUnit));
  if (amounts.some((amount) => amount.minus(stated.yuan).abs().lte(stated.rounding))) return null;
  return { cell: value.cell, case: which, facts: { stated: stated.text, unit: unit ?? '' }, expected: decimalText(total), actual: stated.text };
}

/** An amount right behind the words that make it the whole project's. */
function wholeAmount({ wholeAmounts }: Words): RegExp {
  const longestFirst = [...wholeAmounts].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${eachOf(longestFirst)})(?:共计|共|合计|总计|为|是|:)*(?:人民币)?(\\d[\\d,]*(?:\\.\\d+)?)(万元|亿元|元)`, 'g');
}

/** A stated amount in 元, with what its last place leaves open. */
function inYuan([, digits = '', unit = '']: RegExpMatchArray): { readonly yuan: Decimal; readonly rounding: Decimal; readonly text: string } | null {
  const figure = parseFigure(digits);
  const scale = unitInYuan(unit);
  if (!figure || !scale) return null;
  return { yuan: figure.value.times(scale), rounding: figure.places === 0 && unit !== '元' ? scale.times(decimal('0.5')) : roundingTolerance(1, figure.places).times(scale), text: `${digits}${unit}` };
}
