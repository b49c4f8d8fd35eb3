import type { Aim } from '../content/aim';
import { isTimeFigure, needsNoUnit } from '../content/figure-text';
import type { Indicator } from '../content/indicator';
import { readersOf, type ValueReaders } from '../content/value-readers';
import { eachOf } from '../sheet/literally';
import { madeOnce, remembered } from '../sheet/remembered';
import { isIdle } from './holds-word';
import { hasPlaceholder } from './placeholder';
import type { Fix, TableRule } from './rule';
import type { Words } from './words/words';

/** 「≥90圆满完成」: comparison, figure, unit, and words that only say that it will be done. */
const headAndTail = /^((?:[≥≤=><]|>=|<=|不低于|不少于|不超过|不高于|大于|小于|达到)?\d[\d,]*(?:\.\d+)?)(.*)$/;
const year = /^(?:19|20)\d\d$/;
/** Most values have no words behind their figures. */
const wordsBehindFigure = /[\d\uff10-\uff19][^\d\uff10-\uff19]*[\u4e00-\u9fff]{2}/;
const fewest = 2;

/** Figure and prose in one cell. A figure with its unit may be narrowed (≥3000元/人·年, 每学期2次, 95%以上达标). */
export const valueMixedText: TableRule = {
  id: 'value-mixed-text',
  scope: 'table',
  // Departments and monitors write sentences, as their forms ask for.
  forms: ['project-target', 'transfer-target', 'self-evaluation'],
  severity: 'warning',
  fix: 'review',
  check({ indicators }, report, { words }) {
    const prose = proseIn(words);
    for (const indicator of indicators) {
      const { value, named, level2 } = indicator;
      if (!value || !isMixed(indicator, prose)) continue;
      report({ cell: value.cell, case: 'mixed', facts: { name: named?.text ?? level2.text }, actual: value.text, ...withoutTail(indicator, indicator.aim) });
    }
  },
};

function isMixed({ value, furniture, level2, aim }: Indicator, { mayBeIn, proseOf }: ProseReader): boolean {
  if (furniture || !value || value.empty || typeof value.value !== 'string' || !wordsBehindFigure.test(value.text) || !mayBeIn(aim)) return false;
  if (needsNoUnit(value.text) || hasPlaceholder(value.text) || isTimeFigure(value)) return false;
  const { bare, withUnit } = proseOf(aim.text);
  // Where time matters, words around a term are its conditions.
  return bare || (withUnit && level2.known?.name !== '时效指标');
}

/** Whether prose stands behind a value's bare figures, and behind those with a unit. */
interface Prose {
  readonly bare: boolean;
  readonly withUnit: boolean;
}

/** Finds prose by a county's words. */
interface ProseReader {
  /** Whether a value could hold prose: it has a bare figure, or a word of prose somewhere. Most have neither. */
  readonly mayBeIn: (aim: Aim) => boolean;
  readonly proseOf: (text: string) => Prose;
}

const proseIn = madeOnce((words: Words): ProseReader => {
  const readers = readersOf(words.units);
  const anyProse = new RegExp(eachOf(words.prose));
  return {
    mayBeIn: ({ parts, text }) => parts.some(({ unit }) => unit === '') || (parts.length > 0 && anyProse.test(text)),
    proseOf: remembered((text): Prose => {
      const figures = figuresIn(text, readers);
      return {
        bare: tailsOf(figures).some((tail) => isProse(tail, words)),
        withUnit: tailsWithUnit(figures).some((tail) => words.prose.some((word) => tail.includes(word))),
      };
    }),
  };
});

/** A figure's unit, and all that stands behind the figure. */
interface FigureTail {
  readonly rest: string;
  readonly unit: string;
}

/** What stands in words right behind bare figures. */
function tailsOf(figures: readonly FigureTail[]): string[] {
  return figures.filter(({ rest, unit }) => unit === '' && !/^[%‰]/.test(rest)).map(({ rest }) => wordsAt(rest));
}

/** What stands behind figures and their units, up to the next figure. */
function tailsWithUnit(figures: readonly FigureTail[]): string[] {
  return figures.filter(({ unit }) => unit !== '').map(({ rest }) => /^\D*/.exec(rest)?.[0] ?? '');
}

function figuresIn(text: string, { unitBehindFigure }: ValueReaders): FigureTail[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].filter(([found]) => !year.test(found)).map((match) => {
    const rest = text.slice(match.index + match[0].length);
    return { rest, unit: unitBehindFigure(rest) };
  });
}

function wordsAt(rest: string): string {
  return /^[\u4e00-\u9fff]*/.exec(rest)?.[0] ?? '';
}

/** Words behind a bare figure are prose where they are more than an unknown measure word or a qualifier. */
function isProse(tail: string, { prose, qualifiers }: Words): boolean {
  if (tail.length < fewest || isIdle(tail, qualifiers)) return false;
  return prose.some((word) => tail.includes(word)) || qualifiers.some((word) => tail.startsWith(word)) || tail.length > longestMeasureWord;
}

const longestMeasureWord = 4;

/** The value without its words, where it begins with the figure and nothing but words follows: 「≥90圆满完成」 → 「≥90」. */
function withoutTail({ value }: Indicator, { text, parts }: Aim): { readonly expected?: string; readonly fix?: Fix } {
  const [, head = '', rest = ''] = headAndTail.exec(text) ?? [];
  const unit = parts[0]?.unit ?? '';
  if (!value || value.part || head === '' || parts.length !== 1 || !rest.startsWith(unit)) return {};
  const tail = rest.slice(unit.length);
  if (!/^[,，、]?[\u4e00-\u9fff]+$/.test(tail)) return {};
  const kept = `${head}${unit}`;
  return { expected: kept, fix: { kind: 'review', writes: [{ cell: value.cell, value: kept }] } };
}
