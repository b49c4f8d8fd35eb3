import type { MarkLevel } from './edit';

/** Fill of marked cells by level, "#RRGGBB": light, so that the text on it stays readable. */
export const markFills: Readonly<Record<MarkLevel, string>> = { error: '#FFC7CE', warning: '#FFEB9C', info: '#DDEBF7' };

const letters: Readonly<Record<MarkLevel, string>> = { error: 'E', warning: 'W', info: 'I' };

/** The formula of a mark's rule, without "=": always true, and found again by its text alone. */
export function markFormula(level: MarkLevel): string {
  return `LEN("indicator-check:${letters[level]}")>0`;
}

/** The level of the mark that a rule's formula is the signature of; null for a rule of somebody else's. */
export function markLevelOf(formula: string): MarkLevel | null {
  const letter = /^=?LEN\("indicator-check:([EWI])"\)>0$/.exec(formula.trim())?.[1];
  if (letter === undefined) return null;
  return letter === 'E' ? 'error' : letter === 'W' ? 'warning' : 'info';
}

/** Areas that one rule holds at most: the text of their addresses is limited. */
export const areasPerMark = 200;
