import process from 'node:process';
import { localeIds } from '../../locales/locale';
import { translator, type Values } from '../../locales/translate';
import type { MessageKey } from '../../locales/zh-CN/index';
import type { DeliveryFault } from './options';

/** A message in both languages: who installs has not chosen one yet. */
export function inBoth(key: MessageKey, values: Values = {}): string {
  return `${localeIds.map((locale) => translator(locale)(key, values)).join('\n')}\n`;
}

/** Says why nothing was made, and how the command is used. */
export function refuse({ fault, given }: DeliveryFault): void {
  process.stderr.write(`${inBoth(fault, { given })}${inBoth('delivery.usage')}`);
  process.exitCode = 2;
}
