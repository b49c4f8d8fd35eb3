/** The languages of the interface; the first is the default. */
export const localeIds = ['zh-CN', 'en'] as const;
export type LocaleId = (typeof localeIds)[number];

/** Whether a text names one of the languages, exactly as their ids are written. */
export function isLocale(text: string): text is LocaleId {
  return localeIds.some((id) => id === text);
}
