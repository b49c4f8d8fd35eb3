import { isDate, isPercent } from '../sheet/format';
import { compact } from '../sheet/text';
import type { Indicator } from './indicator';
import type { Reading } from './reading';
import { notUnits, onlyUnit, unitAtStart } from './units';

const chineseCount = /(?:[零一二两三四五六七八九十百千万半几]+(?:个)?(?:人次|人|次|个|项|场|期|台|套|件|份|篇|户|家|处|座|天|年|月|周|季度|小时|公里|米|亩|万元|元|批|名|条|成|倍|级|等|类|轮|遍|本|册|辆|村|分之))/;
const wholeAmount = /全覆盖|全部覆盖|应(?:保|发|补|享|收|救|检|治|纳|兑)尽(?:保|发|补|享|收|救|检|治|纳|兑)|零(?:事故|投诉|容忍|发生|差错|增长|上访|违规|违纪|案件|死亡|伤亡|新增|缺陷|失误|拖欠|延误|故障|感染|遗漏|浪费)|无(?:重大)?(?:安全)?(?:事故|投诉|差错|违规|违纪|伤亡|拖欠|延误|故障)|不发生|未发生|杜绝/;
const frequency = /每(?:个)?(?:年|季度|季|月|周|日|天|学期|学年|半年|旬)/;

/** Whether a value says a quantity: figures, 十次, 每季度一次, 全覆盖, 零事故. */
export function isQuantified(text: string): boolean {
  const whole = compact(text);
  return /\d/.test(whole) || chineseCount.test(whole) || wholeAmount.test(whole) || frequency.test(whole);
}

const ratio = /\d\s*(?:[:/]|比)\s*\d/;
const date = /(?:19|20)\d\d(?:年|[-/.]\d)|\d月|\d日|〔|【(?:19|20)\d\d】|\[(?:19|20)\d\d\]|\d号/;
const grade = /[一二三四五甲乙丙]等|[A-Za-z]级|\d(?:类|等)(?:$|[^\d])|[A-Za-z]{1,4}\d|\d[A-Z]{1,2}(?:$|级)/;
const figure = /\d[\d,.]*/g;
const longestUnknownUnit = 2;

/** Figures that need no unit: ratios, dates and document numbers, grades. */
export function needsNoUnit(text: string): boolean {
  const whole = compact(text);
  return ratio.test(whole) || date.test(whole) || grade.test(whole);
}

/** Whether a figure in a value's own text carries a unit, and so does not stand bare. */
export function carriesUnit(text: string): boolean {
  const whole = compact(text);
  if (/[%‰]|百分/.test(whole)) return true;
  return [...whole.matchAll(figure)].some((match) => followsUnit(whole.slice(match.index + match[0].length)));
}

function followsUnit(rest: string): boolean {
  const bare = rest.replace(/^[([]/, '');
  if (notUnits.test(bare)) return false;
  const unit = unitAtStart.exec(bare)?.[0];
  // 「50会员是否延误」: a word that merely begins like a unit; behind a unit comes a sign, a qualifier or the end.
  if (unit !== undefined) return true;
  // A measure word that the list lacks is short and ends the value.
  return /^[\u4e00-\u9fff]+(?:以上|以下|以内|左右)?$/.test(bare) && bare.replace(/(?:以上|以下|以内|左右)$/, '').length <= longestUnknownUnit && bare !== '';
}

/** Every figure of the value is 0, which needs no unit. */
export function isZero(text: string): boolean {
  const figures = compact(text).match(figure) ?? [];
  return figures.length > 0 && figures.every((each) => Number(each.replaceAll(',', '')) === 0);
}

const brackets = /[([【]([^()[\]【】]*)[)\]】]/g;

/** Whether the unit stands elsewhere: in the unit column, a bracket of the name or description, or the cell's percent or date format. */
export function hasUnitElsewhere({ unit, named, description, value, level2 }: Indicator): boolean {
  if (unit && !unit.empty) return true;
  if (value && typeof value.value === 'number' && (isPercent(value.format) || isDate(value.format))) return true;
  return [named, description, level2.reading].some((reading) => reading !== null && namesUnit(reading));
}

function namesUnit(reading: Reading): boolean {
  const text = compact(reading.text);
  if (/单位[::]\S/.test(text)) return true;
  return [...text.matchAll(brackets)].some(([, inner = '']) => onlyUnit.test(inner) || /[%‰]$/.test(inner) || /\*+\D+$/.test(inner));
}
