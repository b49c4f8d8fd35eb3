import type { Translate } from '../../locales/translate';
import { officialName, type WordMeaning } from '../../settings/teach/lesson';

/** What a meaning is called: as the official forms print it, the plan by our own word. */
export function meaningName(meaning: WordMeaning, t: Translate): string {
  return officialName(meaning) ?? t('taught.plan');
}
