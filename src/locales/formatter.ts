import { IntlMessageFormat } from 'intl-messageformat';
import type { LocaleId } from './locale';

/** What a message is filled in with. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills in messages of one language; each is parsed when it is first asked for, and kept. */
export function createFormatter<Key extends string>(locale: LocaleId, messages: Readonly<Record<Key, string>>): (key: Key, values?: Values) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    // Tags are not used: in a message `<` is itself.
    const message = parsed.get(key) ?? new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    const text = message.format<string>(values);
    return typeof text === 'string' ? text : text.join('');
  };
}
