import { remembered } from './remembered';
import type { CellValue } from './snapshot';

const blankCharacters = /[\s\u200b-\u200d\u2060\ufeff\u00ad]+/g;

/** Texts of these characters alone are compact already: Chinese, ASCII but the blank, and signs that NFKC leaves as they are. Most are. */
const settled = /^[\u4e00-\u9fa5!-~≥≤×·—“”‘’、。《》【】〔〕]*$/;

/** Text with full-width forms made half-width and every white space, line break and invisible character dropped. */
export function compact(text: string): string {
  return settled.test(text) ? text : settle(text);
}

const settle = remembered((text) => text.normalize('NFKC').replace(blankCharacters, ''));

/** A cell's own text: what was typed, numbers in their shortest form. */
export function plainText(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

const emptyMarks = new Set(['', '/', '\\', '-', '—', '——', '–', '－', '无', '*', '**', 'XX', 'xx', '…', '……', '...', '......', '不涉及', 'N/A', '□']);

/** No mark is longer, white space within included. */
const longestMark = 8;
/** No mark begins so: a Chinese character but 无 and 不, a digit, a comparison. Most texts do. */
const saysSomething = /^(?![无不])[\u4e00-\u9fa5\d≥≤]/;

/** Whether a cell says nothing: empty, or one of the marks that stand for "nothing here". 0 is a number, not such a mark. */
export function isEmptyMark(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  return value === '' || (!saysSomething.test(value) && value.trim().length <= longestMark && emptyMarks.has(compact(value)));
}

const visible = /[^\s\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Whether a cell holds nothing but white space and invisible characters. */
export function isBlank(value: CellValue): boolean {
  return value === '' || (typeof value === 'string' && !visible.test(value));
}

const ordinal = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．](?!\d)|[①-⑳])/;
const including = /^其中[::]?/;
const trailingBracket = /[([【][^()[\]【】]*[)\]】]$/;
/** Where none of these stands at the ends, a text is its own key. Most do. */
const adorned = /^[(\d一二三四五六七八九十①-⑳其]|[::)\]】]$/;

/** Drops a list number at the start: 「1.」, 「(1)」, 「一、」. */
export function withoutOrdinal(text: string): string {
  return text.replace(ordinal, '');
}

/**
 * The form in which labels are compared: NFKC, no white space, no list number, no 「其中：」, no colon at the end,
 * no unit or note in brackets at the end. 「其中：财政    资金（万元）」 → 「财政资金」.
 */
export function labelKey(text: string): string {
  let key = compact(text);
  while (adorned.test(key)) {
    const shorter = withoutOrdinal(key).replace(including, '').replace(/[::]+$/, '').replace(trailingBracket, '');
    if (shorter === key || shorter === '') return key;
    key = shorter;
  }
  return key;
}
