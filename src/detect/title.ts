import { forms } from '../forms/registry';
import type { Taught } from '../forms/taught';
import { compact } from '../sheet/text';

const longestTitle = 70;
/** Any 绩效 will do for a title, as counties name their forms freely (绩效信息表); what form it is, the table's content tells too. */
/** A summary of income and expenditure is known by its lines; its words stand in titles of every kind. */
const formWords = forms.filter(({ rows }) => rows !== 'lines').flatMap((form) => form.titles);
const words = ['绩效', ...formWords];
const ending = /(?:表|申报书|情况|绩效目标|自评|申报|监控|原因|明细|汇总|一览)$/;
const trailingBrackets = /(?:[([【〔][^()[\]【】〔〕]*[)\]】〕]|\d{4}年度?|[-—_]+)+$/;
/** What a word processor leaves behind a heading: \f C \l 1. */
const fieldCode = /["“”]?\\[a-z].*$/i;
const sentence = /[。;；!！?？]/;

/** A title without what may stand behind it: the year, a note in brackets. */
export function bareTitle(text: string): string {
  const whole = compact(text).replace(fieldCode, '');
  const bare = whole.replace(trailingBrackets, '');
  return bare === '' ? whole : bare;
}

/** Whether a title names one of the forms, and not just something about performance (员工绩效考核表). */
export function namesForm(title: string, taught: Taught['titles']): boolean {
  return formWords.some((word) => title.includes(word)) || taught.some(({ word }) => title.includes(word));
}

/** Whether a text, in compact form, can be the title of one of the forms. */
export function isTitle(text: string, taught: Taught['titles'] = []): boolean {
  if (text.length > longestTitle || sentence.test(text)) return false;
  // A county's own word is the name of its form, whatever it ends in.
  if (taught.some(({ word }) => text.includes(word))) return true;
  return words.some((word) => text.includes(word)) && ending.test(bareTitle(text));
}
