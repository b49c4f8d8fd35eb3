import { pane as en } from './en/pane';
import { createFormatter, type Values } from './formatter';
import type { LocaleId } from './locale';
import { pane as zh } from './zh-CN/pane';

/** The key of a message of the pane's frame. */
export type PaneKey = keyof typeof zh;

/** Words of the pane's frame in one language. All words of the program do as well. */
export type PaneWords = (key: PaneKey, values?: Values) => string;

const words: Readonly<Record<LocaleId, PaneWords>> = { 'zh-CN': createFormatter('zh-CN', zh), en: createFormatter('en', en) };

/** The words of the pane's frame, without those of the rules: the pane stands before those are loaded. */
export function paneWords(locale: LocaleId): PaneWords {
  return words[locale];
}
