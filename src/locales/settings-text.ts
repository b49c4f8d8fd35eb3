import type { LocaleId } from './locale';
import { catalogues, messageKey, translator } from './translate';

/** As much of a problem with settings as its words need. */
export interface WordedSettingsProblem {
  readonly code: string;
  /** The key, as one would write it; '' for the whole. */
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

const mostNames = 400;
const typed = new Set(['string', 'number', 'object', 'array']);

/** What is wrong with settings and what to do, with the key; `file` says where they stand. */
export function settingsProblemText(problem: WordedSettingsProblem, file: string, locale: LocaleId): string {
  const t = translator(locale);
  const text = reasonText(problem, locale);
  return problem.key === '' ? t('settings.problem-whole', { file, text }) : t('settings.problem', { file, key: problem.key, text });
}

/** The same without the place. */
export function reasonText({ code, facts }: WordedSettingsProblem, locale: LocaleId): string {
  const t = translator(locale);
  const { expected = '', form = '' } = facts;
  const type = typeof expected === 'string' && typed.has(expected) ? expected : 'other';
  const values = { ...facts, expected: t(messageKey(`settings.type.${type}`)), ...(form === '' ? {} : { form: t(messageKey(`form.${form}`)) }) };
  if (code === 'wrong-type' && facts['value'] === '') return t('settings.problem.missing', values);
  if (code !== 'unknown-key') return t(messageKey(`settings.problem.${code}`), values);
  if (facts['meant'] !== '') return t('settings.problem.unknown-key-meant', values);
  return t(String(facts['known']).length > mostNames || facts['known'] === '' ? 'settings.problem.unknown-key-many' : 'settings.problem.unknown-key', values);
}

/** What a key of the settings is about, by its steps joined with dots; null where nothing is said of it. */
export function settingsKeyText(key: string, locale: LocaleId): string | null {
  const name = `settings.about.${key}`;
  return Object.hasOwn(catalogues[locale], name) ? translator(locale)(messageKey(name)) : null;
}
