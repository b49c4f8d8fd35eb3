import type { SettingsStore } from '../hosts/host';
import { isLocale, type LocaleId } from '../locales/locale';

const key = 'language';

/** The language that a person chose before, else the one that goes with the host's own. */
export function firstLocale(settings: SettingsStore, displayLanguage: string): LocaleId {
  const chosen = settings.get(key) ?? '';
  if (isLocale(chosen)) return chosen;
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en';
}

/** Keeps a choice of language. */
export function keepLocale(settings: SettingsStore, locale: LocaleId): void {
  settings.set(key, locale);
}
