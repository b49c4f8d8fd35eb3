import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index';
import type { LocaleId } from './locale';
import { type MessageKey, zhCN } from './zh-CN/index';

/** What a message is filled in with. */
export type Values = Readonly<Record<string, string | number>>;

/** Words of one language: the message of a key, filled in. Throws where a value that the message names is missing. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The messages of every language, as ICU text. */
export const catalogues: Readonly<Record<LocaleId, Readonly<Record<MessageKey, string>>>> = { 'zh-CN': zhCN, en };

const translators: Readonly<Record<LocaleId, Translate>> = { 'zh-CN': createTranslator('zh-CN'), en: createTranslator('en') };

/** The words of a language. A message is parsed when it is first asked for, and kept. */
export function translator(locale: LocaleId): Translate {
  return translators[locale];
}

/** A text made from parts as a key, such as `rule.${id}.name`. Throws where no message has it. */
export function messageKey(text: string): MessageKey {
  if (!isMessageKey(text)) throw new Error(`no words for ${text}`);
  return text;
}

function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(zhCN, text);
}

function createTranslator(locale: LocaleId): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values = {}) => {
    const message = parsed.get(key) ?? parse(locale, key);
    parsed.set(key, message);
    const text = message.format<string>(values);
    return typeof text === 'string' ? text : text.join('');
  };
}

/** Tags are not used: in a message `<` is itself. */
function parse(locale: LocaleId, key: MessageKey): IntlMessageFormat {
  return new IntlMessageFormat(catalogues[locale][key], locale, undefined, { ignoreTag: true });
}
