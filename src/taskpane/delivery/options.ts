import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, type LocaleId, localeIds } from '../../locales/locale';
import type { MessageKey } from '../../locales/zh-CN/index';

/** Where office.js comes from: an address, or a folder with the administrator's own copy, which is put beside the page. */
export type OfficeSource = { readonly kind: 'address'; readonly address: string } | { readonly kind: 'folder'; readonly folder: string };

/** What an administrator asks for. */
export interface DeliveryOptions {
  /** Address of the add-in, without the slash at its end. */
  readonly base: string;
  readonly officeJs: OfficeSource;
  /** Languages of the manifest; the first is the one that Excel shows where it has none of them. */
  readonly languages: readonly [LocaleId, ...LocaleId[]];
  readonly output: string;
}

/** Why the options cannot be used, and what was given. */
export interface DeliveryFault {
  readonly fault: Extract<MessageKey, `delivery.fault.${string}`>;
  readonly given: string;
}

/** Microsoft's own address. */
export const microsoftAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const known = {
  base: { type: 'string', default: '' },
  'office-js': { type: 'string', default: microsoftAddress },
  languages: { type: 'string', default: localeIds.join(',') },
  output: { type: 'string', short: 'o', default: '' },
} as const;

/** Excel takes an add-in over https only; a query or a fragment would end up in the middle of each address. */
function isBase(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  return protocol === 'https:' && search === '' && hash === '' && username === '';
}

function officeSource(text: string): OfficeSource | null {
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return { kind: 'address', address: text };
  return existsSync(path.join(text, 'office.js')) ? { kind: 'folder', folder: text } : null;
}

function locales(text: string): readonly [LocaleId, ...LocaleId[]] | null {
  const ids = [...new Set(text.split(',').map((id) => id.trim()))];
  const [first, ...others] = ids.filter(isLocale);
  return first !== undefined && ids.every(isLocale) ? [first, ...others] : null;
}

/** Reads what stands behind the command's name. */
export function readOptions(args: readonly string[]): DeliveryOptions | DeliveryFault {
  const { values, tokens } = parseArgs({ args: [...args], options: known, strict: false, tokens: true });
  const stranger = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && !Object.hasOwn(known, token.name)));
  if (stranger) return { fault: 'delivery.fault.unknown', given: args[stranger.index] ?? '' };
  const given = (name: keyof typeof known): string => String(values[name]);
  const officeJs = officeSource(given('office-js'));
  const languages = locales(given('languages'));
  if (!isBase(given('base'))) return { fault: 'delivery.fault.base', given: given('base') };
  if (officeJs === null) return { fault: 'delivery.fault.office-js', given: given('office-js') };
  if (languages === null) return { fault: 'delivery.fault.languages', given: given('languages') };
  if (given('output') === '' || given('output') === 'true') return { fault: 'delivery.fault.output', given: '' };
  return { base: given('base').replace(/\/+$/, ''), officeJs, languages, output: given('output') };
}
