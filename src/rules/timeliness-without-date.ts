import { plainUnit } from '../content/aim';
import type { Indicator } from '../content/indicator';
import { isTimeFigure } from '../content/figure-text';
import { readersOf } from '../content/value-readers';
import { isDate } from '../sheet/format';
import { compact } from '../sheet/text';
import { hasPlaceholder } from './placeholder';
import { isShareName } from './rate';
import type { Problem, TableRule } from './rule';
import type { Words } from './words/words';

const digits = '\\d零〇一二两三四五六七八九十百半几';
/** 2026年11月, 2026.11.30, 三个月, 第三季度, 15日内, 24小时, 11:30. */
const date = new RegExp(`20\\d\\d(?:[年./-]|$)|[${digits}](?:个)?(?:年|月|日|天|周|星期|旬|季|小时|分钟|秒|工作日|学期|学年|时(?![间序效限期段])|h|d$)|\\d{1,2}[::]\\d{2}|\\d{1,2}[./-]\\d{1,2}(?:前|$)|7[×xX*]24|T\\+\\d`);

/** A timeliness value without any sense of time (error), or one that only refers to a plan (warning). */
export const timelinessWithoutDate: TableRule = {
  id: 'timeliness-without-date',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ indicators }, report, { words }) {
    for (const indicator of indicators) {
      const problem = problemOf(indicator, words);
      if (problem) report(problem);
    }
  },
};

function problemOf(indicator: Indicator, words: Words): Problem | null {
  const { level2, value, furniture, qualitative, named, name } = indicator;
  if (level2.known?.name !== '时效指标' || furniture || qualitative || !value || value.empty || hasPlaceholder(value.text)) return null;
  if (saysWhen(indicator, words)) return null;
  const text = compact(value.text);
  const problem = { cell: value.cell, facts: { name: named?.text ?? level2.text }, actual: value.text };
  if (has(text, words.planWords)) return { ...problem, case: 'plan', severity: 'warning' };
  // Without a name of its own the value is the whole sentence, and speaks for itself.
  const subject = name === '' ? text : name;
  if (has(subject, words.onTimeNames)) return null;
  if (has(text, words.onTimeWords)) return { ...problem, case: 'on-time', severity: 'warning' };
  const isShare = isShareName(name) || (plainUnit(indicator.aim.unit) === '%' && !/时间|日期|期限/.test(name));
  return isShare ? { ...problem, case: 'rate', severity: 'warning' } : { ...problem, case: 'none' };
}

/** The value holds a date, a term or a word of time, or its unit stands elsewhere and is one of time. */
function saysWhen(indicator: Indicator, { timeWords, units }: Words): boolean {
  const { value } = indicator;
  if (!value || isDate(value.format) || isTimeFigure(value)) return true;
  const text = compact(value.text);
  if (date.test(text) || has(text, timeWords)) return true;
  const { unit, parts } = indicator.aim;
  if (parts.length === 0 || unit === '' || plainUnit(unit) === '%') return false;
  const { unitKind, hasUnitElsewhere } = readersOf(units);
  return unitKind(unit) === 'time' || (unitKind(unit) === null && hasUnitElsewhere(indicator));
}

function has(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
