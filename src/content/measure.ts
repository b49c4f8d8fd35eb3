import { type Decimal, decimal, figureOf, parseFigure } from '../sheet/decimal';
import { isDate, isPercent } from '../sheet/format';
import { compact } from '../sheet/text';
import type { Reading } from './reading';
import type { Units } from './units';

export type Comparison = '≥' | '>' | '=' | '≤' | '<';

/** One figure with what stands around it: 「≥3.6万人」 is at least 36000 人. */
export interface Measure {
  readonly comparison: Comparison | null;
  readonly value: Decimal;
  /** '' where none is written; 「百分比」 reads as %. */
  readonly unit: string;
}

const words: readonly (readonly [Comparison, RegExp])[] = [
  ['≥', /^(?:≥|≧|>=|=>|大于(?:或)?等于|不低于|不少于|不小于|至少|达到|达)/],
  ['≤', /^(?:≤|≦|<=|=<|小于(?:或)?等于|不高于|不超过|不超|不大于|不多于|控制在)/],
  ['>', /^(?:>|﹥|大于|超过|高于|多于)/],
  ['<', /^(?:<|﹤|小于|低于|少于)/],
  ['=', /^(?:=|等于)/],
];
const endings: readonly (readonly [Comparison, RegExp])[] = [['≥', /(?:及)?以上$/], ['≤', /(?:及)?(?:以下|以内|之内)$/]];
const figure = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(万|亿)?/;
/** A figure before one of these is a date where nothing is compared. */
const calendar = new Set(['年', '月', '日', '号']);

/** Reads a comparison on its own, as a column 指标性质 holds it; null for 定性 and other words. */
export function readComparison(text: string): Comparison | null {
  const whole = compact(text);
  return words.find(([, word]) => whole.replace(word, '') === '' && word.test(whole))?.[0] ?? null;
}

/** Reads figures with what stands around them. */
export interface MeasureReader {
  /** A cell's one figure with its comparison and unit; null where it says more or less than that. */
  readonly readMeasure: (reading: Reading) => Measure | null;
  /** The same of a text: 「不低于90%」, 「3000元/人·年」, 「2个工作日以内」. */
  readonly measureIn: (text: string) => Measure | null;
}

/** A reader of measures that knows some units. */
export function measureReader({ onlyUnit, countUnits }: Pick<Units, 'onlyUnit' | 'countUnits'>): MeasureReader {
  const counted = new RegExp(`^(?:${countUnits})(?:次)?$`);

  const unitOf = (text: string): string | null => {
    const bare = text.replace(/^[([]([^()[\]]+)[)\]]$/, '$1');
    if (bare === '' || bare === '百分比') return bare === '' ? '' : '%';
    return /^[%‰]$/.test(bare) || counted.test(bare) || onlyUnit.test(bare) ? bare : null;
  };

  const measureIn = (text: string): Measure | null => {
    const whole = compact(text);
    const front = words.find(([, word]) => word.test(whole));
    const rest = front ? whole.replace(front[1], '') : whole;
    const [all = '', digits = '', multiplier = ''] = figure.exec(rest) ?? [];
    const read = digits === '' ? null : parseFigure(digits);
    if (!read) return null;
    const behind = rest.slice(all.length);
    const ending = endings.find(([, word]) => word.test(behind));
    const unit = unitOf(ending ? behind.replace(ending[1], '') : behind);
    const comparison = front?.[0] ?? ending?.[0] ?? null;
    if (unit === null || (comparison === null && calendar.has(unit))) return null;
    const scale = decimal(multiplier === '万' ? 10_000 : multiplier === '亿' ? 100_000_000 : 1);
    return { comparison, value: read.value.times(scale), unit };
  };

  return {
    measureIn,
    readMeasure: ({ value, format, empty }) => {
      if (empty || isDate(format)) return null;
      if (typeof value === 'number') return fromNumber(value, format);
      return typeof value === 'string' ? measureIn(value) : null;
    },
  };
}

function fromNumber(value: number, format: string): Measure | null {
  const read = figureOf(value);
  if (!read) return null;
  if (isPercent(format)) return { comparison: null, value: read.value.times(100), unit: '%' };
  return { comparison: null, value: read.value, unit: '' };
}

/** Whether two measures can be compared: the same unit in the same words, or only one of them writes it. */
export function sameUnit(one: Measure, other: Measure): boolean {
  const [a, b] = [one, other].map(({ unit }) => unit.replace(/[*·.×x]/g, ''));
  return a === b || a === '' || b === '';
}
