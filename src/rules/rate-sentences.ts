import { unitInYuan } from '../content/amount';
import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import { decimalText, type Figure, parseFigure } from '../sheet/decimal';
import { compact } from '../sheet/text';
import { type BaseLine, budgetOf, isRateOf, otherBases, rateText, stateNamed, verdictOf } from './rate-bases';
import type { Problem } from './rule';

const amount = /(\d[\d,]*(?:\.\d+)?)(万元|亿元|元)/g;
/** 「占调整后预算(63.79万元)的46.3%」, 「完成预算的46.3%」. */
const rate = /(?:占|完成)([\u4e00-\u9fff]{0,12}?)\(?(?:(\d[\d,]*(?:\.\d+)?)(万元|亿元|元))?\)?的?(?:比例|比重)?(?:为|达到|达)?(\d+(?:\.\d+)?)%/g;
const base = /预算|到位|拨付|下达|拨款/;
const between = /^[,，、(（]?$/;

interface Claim {
  readonly part: Figure;
  readonly words: string;
  /** The whole phrase, as the message quotes it. */
  readonly phrase: string;
  readonly base: Figure | null;
  readonly rate: Figure;
  /** What stands before the amount, which may name the line that it is of. */
  readonly before: string;
}

/** Rates in sentences that name an amount and its base: 「支出29.53万元，占调整后预算的69.86%」. */
export function sentenceProblems(table: TableContent): Problem[] {
  return table.statements.flatMap((reading) => claimsIn(reading.text, table.unit).flatMap((claim) => problemOf(claim, reading, table) ?? []));
}

function claimsIn(text: string, unit: string | null): Claim[] {
  return compact(text).split(/[。;；]/).flatMap((sentence) =>
    [...sentence.matchAll(rate)].flatMap((match) => {
      const [, words = '', digits = '', own = '', percent = ''] = match;
      const part = [...sentence.slice(0, match.index).matchAll(amount)].at(-1);
      if (!part || !between.test(sentence.slice(part.index + part[0].length, match.index))) return [];
      const [partFigure, rateFigure] = [inUnit(part[1] ?? '', part[2] ?? '', unit), parseFigure(percent)];
      if (!partFigure || !rateFigure) return [];
      return [{ part: partFigure, words, phrase: match[0], base: digits === '' ? null : inUnit(digits, own, unit), rate: rateFigure, before: sentence.slice(0, part.index) }];
    }),
  );
}

/** An amount in the table's unit; without one, in 元. */
function inUnit(digits: string, own: string, unit: string | null): Figure | null {
  const figure = parseFigure(digits);
  const [from, to] = [unitInYuan(own), unitInYuan(unit ?? '元')];
  return figure && from && to ? { ...figure, value: figure.value.times(from).div(to) } : null;
}

function problemOf(claim: Claim, reading: Reading, table: TableContent): Problem | null {
  const lines = linesOf(table);
  const line = lineOf(claim, table, lines);
  const bases = claim.base ? [claim.base] : base.test(claim.words) && table.unit !== null ? namedBases(claim.words, line, lines) : [];
  const [first] = bases;
  if (!first || bases.some(({ value }) => isRateOf(claim.rate, claim.part.value, value))) return null;
  const others = otherBases(line, lines, [...bases, claim.part], ({ value }) => isRateOf(claim.rate, claim.part.value, value));
  const [other] = others;
  return {
    cell: reading.cell,
    ...verdictOf(others),
    facts: { part: decimalText(claim.part.value), base: decimalText(first.value), words: claim.phrase, ...(others.length === 1 && other ? { other: decimalText(other.value) } : {}) },
    expected: rateText(claim.part.value, first.value, claim.rate),
    actual: `${decimalText(claim.rate.value)}%`,
  };
}

function linesOf({ lines, projects }: TableContent): BaseLine[] {
  if (lines.length > 0) return [...lines];
  return projects.flatMap(({ money }) => (money?.lines ?? []).flatMap(({ kind, states }) => (kind === 'total' ? [{ amounts: states }] : [])));
}

/** The line that the sentence speaks of: the one it names, else the total. */
function lineOf({ before }: Claim, { lines }: TableContent, all: readonly BaseLine[]): BaseLine | null {
  if (lines.length === 0) return all.length === 1 ? (all[0] ?? null) : null;
  const id = before.includes('基本支出') ? ['basic'] : before.includes('项目支出') ? ['project'] : ['expenditure', 'total'];
  const found = lines.filter(({ known }) => known !== null && id.includes(known.id));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The figures that the words may name: of the line, or of the total. */
function namedBases(words: string, line: BaseLine | null, lines: readonly BaseLine[]): Figure[] {
  const state = stateNamed(words);
  const total = lines.at(-1) ?? null;
  return [line, total].flatMap((each) => (each && line ? ((state === null ? budgetOf(each) : (each.amounts[state]?.figure ?? null)) ?? []) : []));
}
