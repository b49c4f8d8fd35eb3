import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import { cellAddress } from '../sheet/address';
import { strayBracket } from './brackets';
import type { Problem, TableRule } from './rule';

/** Marks of a word processor's fields: TC "…" \f C \l 1, HYPERLINK, PAGEREF _Toc123. */
const fieldCode = /\bTC\b[^\n]*\\[a-z]\b|\\f\s*C\b|\\l\s*\d|\b(?:HYPERLINK|PAGEREF|MERGEFORMAT|EMBED)\b|_Toc\d+/;
// eslint-disable-next-line no-control-regex -- these are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff\u00ad]|_x000[0-9a-dA-D]_/g;

/** Most texts hold nothing that could be stray. */
// eslint-disable-next-line no-control-regex -- as above
const suspicious = /[()（）[\]［］【】〔〕〖〗《》\\\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2060\ufeff\u00ad]|_x000|_Toc|\b[A-Z]{2,}\b|\s$|^ /;

/** What a word processor's line break becomes in a cell. */
const lineBreak = '\u000b';

/** Brackets without their other half, codes of a word processor, control characters, spaces at the ends of names and values. */
export const strayCharacters: TableRule = {
  id: 'stray-characters',
  scope: 'table',
  forms: null,
  severity: 'info',
  fix: 'review',
  check(table, report) {
    const seen = new Set<string>();
    lookAtTexts(table, (reading, exact) => {
      if (typeof reading.value !== 'string' || reading.part || !suspicious.test(reading.value)) return;
      const place = cellAddress(reading.cell);
      if (seen.has(place)) return;
      seen.add(place);
      const problem = problemOf(reading.value, reading, exact);
      if (problem) report(problem);
    });
  },
};

/** Looks at one text. An exact one is compared and looked up, and spaces at its ends are in the way; in sentences they are indents. */
type Look = (reading: Reading, exact: boolean) => void;

/** Cells whose label shares them are left alone: what stands there is not the value's own text. */
function lookAtTexts({ title, projects, indicators }: TableContent, look: Look): void {
  if (title) look(title, false);
  for (const { fields } of projects) {
    for (const id of ['projectName', 'projectCode', 'purpose', 'goal'] as const) {
      const field = fields[id];
      if (field) look(field.value, id === 'projectName' || id === 'projectCode');
    }
  }
  for (const { named, description, value, basis } of indicators) {
    if (named) look(named, true);
    if (value) look(value, true);
    if (description) look(description, false);
    if (basis) look(basis, false);
  }
}

function problemOf(text: string, { cell }: Reading, exact: boolean): Problem | null {
  if (fieldCode.test(text)) return { cell, case: 'field-code', actual: text };
  const clean = text.replaceAll(lineBreak, '\n').replace(control, '');
  const tidy = exact ? clean.replace(/\s+$/, '').replace(/^ (?=\S)/, '') : clean;
  const bracket = strayBracket(tidy);
  if (bracket) {
    const fix = bracket.closing ? { fix: { kind: 'review' as const, writes: [{ cell, value: `${tidy.slice(0, bracket.at)}${tidy.slice(bracket.at + 1)}` }] } } : {};
    return { cell, case: bracket.closing ? 'closing' : 'opening', facts: { bracket: bracket.sign, near: near(tidy, bracket.at) }, ...fix };
  }
  if (tidy === text || tidy.trim() === '') return null;
  return { cell, case: clean === text ? 'space' : 'control', actual: tidy.trim(), fix: { kind: 'safe', writes: [{ cell, value: tidy }] } };
}

const around = 8;

/** The words in front of a bracket, for the reader to find it. */
function near(text: string, at: number): string {
  return text.slice(Math.max(0, at - around), at + 1).replace(/\s+/g, ' ').trim();
}
