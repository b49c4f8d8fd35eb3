import type { Repair } from '../../compose/repairs';
import type { LocaleId } from '../../locales/locale';
import { shortText } from '../../locales/quote';
import { refusalText } from '../../locales/refusal-text';
import { translator } from '../../locales/translate';
import { cellAddress, type CellRef } from '../../sheet/address';
import type { Refusal } from '../../sheet/edit';
import { refusalFacts } from '../../sheet/plan/refusal-facts';

/** Refusals that are named one by one; more of the same say nothing new. */
const mostRefusals = 3;
const mostPlaces = 8;

/** A cell that a repair changes, in words. */
export interface ChangeWords {
  readonly cell: string;
  readonly text: string;
}

/** Old and new content of each cell that a repair changes, as the cell shows them. */
export function changeWords({ changes }: Repair, locale: LocaleId): ChangeWords[] {
  const t = translator(locale);
  const shown = (text: string): string => shortText(text, 40) || t('writing.repair-empty');
  return changes.map(({ cell, beforeText, afterText }) => ({
    cell: cellAddress(cell),
    text: t('writing.repair-change', { before: shown(beforeText), after: shown(afterText) }),
  }));
}

/** Why nothing was written; several refusals, each on a line. */
export function refusalLines(refusals: readonly Refusal[], sheetName: (sheetId: string) => string, locale: LocaleId): string[] {
  const texts = [...new Set(refusals.map((refusal) => refusalText(refusalFacts(refusal, sheetName), locale)))];
  return texts.slice(0, mostRefusals);
}

/** Addresses of cells, for a sentence. */
export function placesText(cells: readonly CellRef[], sheetName: (sheetId: string) => string, locale: LocaleId): string {
  const places = cells.slice(0, mostPlaces).map(({ sheetId, cell }) => `${sheetName(sheetId)}!${cellAddress(cell)}`);
  return `${places.join(locale === 'zh-CN' ? '、' : ', ')}${cells.length > mostPlaces ? '…' : ''}`;
}

/** The time of a write; with its date where that may be another day's. */
export function timeText(time: number, locale: LocaleId, withDate: boolean): string {
  return new Intl.DateTimeFormat(locale, withDate ? { dateStyle: 'short', timeStyle: 'short' } : { timeStyle: 'short' }).format(time);
}
