import { IntlMessageFormat } from 'intl-messageformat';
import type { LocaleId } from './locale';
import { withoutDirection } from './steering';

/** What a message is filled in with. */
export type Values = Readonly<Record<string, string | number>>;

/** Values are often what somebody else has written: none may turn the message around it. */
function asRead(values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? withoutDirection(value) : value]));
}

/** Fills in messages of one language; each is parsed when it is first asked for, and kept. */
export function createFormatter<Key extends string>(locale: LocaleId, messages: Readonly<Record<Key, string>>): (key: Key, values?: Values) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  return (key, values = {}) => {
    // Tags are not used: in a message `<` is itself.
    const message = parsed.get(key) ?? new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
    parsed.set(key, message);
    const text = message.format<string>(asRead(values));
    return typeof text === 'string' ? text : text.join('');
  };
}
