import { en } from './en/index';
import { createFormatter, type Values } from './formatter';
import type { LocaleId } from './locale';
import { type MessageKey, zhCN } from './zh-CN/index';

export type { Values } from './formatter';

/** Words of one language: the message of a key, filled in. Throws where a value that the message names is missing. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The messages of every language, as ICU text. */
export const catalogues: Readonly<Record<LocaleId, Readonly<Record<MessageKey, string>>>> = { 'zh-CN': zhCN, en };

const translators: Readonly<Record<LocaleId, Translate>> = { 'zh-CN': createFormatter('zh-CN', zhCN), en: createFormatter('en', en) };

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
