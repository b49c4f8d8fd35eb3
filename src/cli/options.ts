import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isLocale, type LocaleId } from '../locales/locale';

/** What the person asked for. */
export interface CheckCommand {
  readonly kind: 'check';
  readonly inputs: readonly string[];
  readonly format: 'text' | 'json';
  readonly locale: LocaleId;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly planConvention: 'auto' | 'cumulative' | 'incremental';
}

export type Usage =
  | { readonly kind: 'unknown-command'; readonly name: string }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string; readonly allowed: string };

export type Command =
  | CheckCommand
  | { readonly kind: 'help'; readonly locale: LocaleId }
  | { readonly kind: 'version'; readonly locale: LocaleId }
  | { readonly kind: 'wrong'; readonly locale: LocaleId; readonly usage: Usage };

const options = {
  format: { type: 'string', default: 'text' },
  locale: { type: 'string', default: 'zh-CN' },
  'fail-on': { type: 'string', default: 'error' },
  'plan-convention': { type: 'string', default: 'auto' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

const values = {
  format: z.enum(['text', 'json']),
  locale: z.enum(['zh-CN', 'en']),
  'fail-on': z.enum(['error', 'warning', 'never']),
  'plan-convention': z.enum(['auto', 'cumulative', 'incremental']),
};

/** Reads the arguments behind the command's name. It throws nothing: wrong usage is an answer too. */
export function parseCommand(args: readonly string[]): Command {
  const { values: given, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const locale = typeof given.locale === 'string' && isLocale(given.locale) ? given.locale : 'zh-CN';
  const wrong = (usage: Usage): Command => ({ kind: 'wrong', locale, usage });
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options));
  if (unknown?.kind === 'option') return wrong({ kind: 'unknown-option', name: unknown.rawName });
  if (given.help === true) return { kind: 'help', locale };
  if (given.version === true) return { kind: 'version', locale };
  for (const [option, schema] of Object.entries(values)) {
    const value = given[option];
    if (!schema.safeParse(value).success) return wrong({ kind: 'bad-value', option: `--${option}`, value: typeof value === 'string' ? value : '', allowed: schema.options.join('|') });
  }
  const [name, ...inputs] = positionals;
  if (name === undefined) return { kind: 'help', locale };
  if (name !== 'check') return wrong({ kind: 'unknown-command', name });
  if (inputs.length === 0) return wrong({ kind: 'no-files' });
  return {
    kind: 'check',
    inputs,
    locale,
    format: values.format.parse(given.format),
    failOn: values['fail-on'].parse(given['fail-on']),
    planConvention: values['plan-convention'].parse(given['plan-convention']),
  };
}
