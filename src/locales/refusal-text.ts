import type { LocaleId } from './locale';
import { shortText } from './quote';
import { messageKey, translator, type Values } from './translate';

/** As much of a refusal as its words need: why a plan was not begun. */
export interface WordedRefusal {
  readonly code: string;
  readonly place?: string;
  readonly sheet?: string;
  readonly name?: string;
  readonly range?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly length?: number;
}

/** Why nothing was written and what to do, in one line. Throws for an unknown code. */
export function refusalText({ code, ...facts }: WordedRefusal, locale: LocaleId): string {
  const t = translator(locale);
  const empty = t('writing.repair-empty');
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(facts)) {
    if (typeof value === 'number') values[key] = value;
    else if (typeof value === 'string') values[key] = value === '' ? empty : shortText(value, 60);
  }
  return t(messageKey(`writing.refused.${code}`), values satisfies Values);
}
