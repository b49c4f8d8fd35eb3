import { isDate, isPercent } from '../sheet/format';
import { remembered } from '../sheet/remembered';
import { compact } from '../sheet/text';
import type { Indicator } from './indicator';
import { withoutListMarks } from './quantity';
import type { Reading } from './reading';
import { notUnits } from './unit-words';
import type { Units } from './units';

const ratio = /\d\s*(?:[:/]|比)\s*\d/;
const date = /(?:19|20)\d\d(?:年|版|[-/.]\d)|\d月|\d日|〔|【(?:19|20)\d\d】|\[(?:19|20)\d\d\]|\d号/;
const grade = /[一二三四五甲乙丙]等|[A-Za-z]级|\d(?:类|等)(?:$|[^\d])|[A-Za-z]{1,4}\d|\d[A-Z]{1,2}(?:$|级)/;
/** 前10, 第3: a rank. */
const rank = /(?:(?<!提)前|第|位列|排名)\d/;
const aroundTheClock = /7[×xX*]24/;
const figure = /\d[\d,.]*/g;
const longestUnknownUnit = 4;

/** Figures that need no unit: ratios, dates and document numbers, grades, ranks. */
export const needsNoUnit = remembered((text) => {
  const whole = compact(text);
  return [ratio, date, grade, rank, aroundTheClock].some((pattern) => pattern.test(whole));
});

/** Every figure of the value is 0, which needs no unit. */
export const isZero = remembered((text) => {
  const figures = compact(text).match(figure) ?? [];
  return figures.length > 0 && figures.every((each) => Number(each.replaceAll(',', '')) === 0);
});

const year = /^\D{0,4}(?:19|20)\d{2}(?:(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])?)?\D{0,3}$/;
const firstSerial = 36_526;
const lastSerial = 55_153;

/** A year, 20261130, or a date's serial number of this half-century: what a bare figure says of time. */
export function isTimeFigure({ value, text }: Reading): boolean {
  if (typeof value === 'number' && value >= firstSerial && value <= lastSerial) return true;
  return year.test(compact(text));
}

const brackets = /[([【]([^()[\]【】]*)[)\]】]/g;

/** Tells whether figures have a unit. */
export interface FigureReader {
  /** Whether a figure in a value's own text carries a unit, and so does not stand bare. */
  readonly carriesUnit: (text: string) => boolean;
  /** Whether the unit stands elsewhere: in the unit column, the name or description, or the cell's percent or date format. */
  readonly hasUnitElsewhere: (indicator: Indicator) => boolean;
}

/** A reader of figures that knows some units. */
export function figureReader(units: Pick<Units, 'onlyUnit' | 'unitAtStart'>): FigureReader {
  const { onlyUnit } = units;
  const namesUnit = remembered((text) => {
    const whole = compact(text);
    if (/单位(?:[::]|为|是)\S/.test(whole)) return true;
    return [...whole.matchAll(brackets)].some(([, inner = '']) => onlyUnit.test(inner) || /[%‰]$/.test(inner) || /\*+\D+$/.test(inner));
  });
  /** 「养护里程/公里」, 「合格率%」. */
  const endsInUnit = remembered((name) => {
    if (/[%‰]$/.test(name)) return true;
    const [, last] = /[/:,-]([^/:,-]+)$/.exec(name) ?? [];
    return last !== undefined && onlyUnit.test(last);
  });
  return {
    carriesUnit: remembered((text) => {
      const whole = compact(withoutListMarks(text));
      if (/[%‰]|百分/.test(whole)) return true;
      return [...whole.matchAll(figure)].some((match) => followsUnit(whole.slice(match.index + match[0].length), units));
    }),
    hasUnitElsewhere: ({ unit, named, description, value, level2 }) => {
      if (unit && !unit.empty) return true;
      if (value && typeof value.value === 'number' && (isPercent(value.format) || isDate(value.format))) return true;
      if (named && endsInUnit(compact(named.text))) return true;
      if (value && description && repeatsWithUnit(value.text, description.text, units)) return true;
      return [named, description, level2.reading].some((reading) => reading !== null && namesUnit(reading.text));
    },
  };
}

function followsUnit(rest: string, { unitAtStart }: Pick<Units, 'unitAtStart'>): boolean {
  const bare = rest.replace(/^[([【]/, '');
  const phrase = /^[\u4e00-\u9fff]*/.exec(bare)?.[0] ?? '';
  if (notUnits.test(phrase.slice(0, longestUnknownUnit))) return unitAtStart.test(bare) && !notUnits.test(phrase.slice(0, 2));
  if (unitAtStart.test(bare)) return true;
  // A measure word that the list lacks is short and ends the value.
  const word = bare.replace(/(?:以上|以下|以内|左右)$/, '');
  return /^[\u4e00-\u9fff]+$/.test(word) && word.length <= longestUnknownUnit;
}

/** The description says the same figure with its unit: 「≥320」 beside 「全年养护320公里」. */
function repeatsWithUnit(value: string, description: string, { unitAtStart }: Pick<Units, 'unitAtStart'>): boolean {
  const figures = new Set(compact(value).match(figure) ?? []);
  const text = compact(withoutListMarks(description));
  return [...text.matchAll(figure)].some((match) => figures.has(match[0]) && unitAtStart.test(text.slice(match.index + match[0].length)));
}
