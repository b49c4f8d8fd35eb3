import type { Translate } from '../locales/translate';
import type { Usage } from './options';
import { oneLine } from './text';

/** What is wrong with how the command was called. */
export function usageText(usage: Usage, t: Translate): string {
  switch (usage.kind) {
    case 'no-files':
      return t('cli.wrong.no-files');
    case 'one-file':
      return t('cli.wrong.one-file');
    case 'no-output':
      return t('cli.wrong.no-output');
    case 'no-output-file':
      return t('cli.wrong.no-output-file');
    case 'no-form':
      return t('cli.wrong.no-form');
    case 'one-form':
      return t('cli.wrong.one-form');
    case 'unknown-form':
      return t('cli.wrong.unknown-form', { name: oneLine(usage.name), allowed: usage.allowed });
    case 'not-for-form':
      return t('cli.wrong.not-for-form', { name: usage.name, form: t(`form.${usage.form}`) });
    case 'unknown-command':
      return t('cli.wrong.unknown-command', { name: oneLine(usage.name) });
    case 'unknown-rule':
      return t('cli.wrong.unknown-rule', { name: oneLine(usage.name) });
    case 'unknown-option':
      return t('cli.wrong.unknown-option', { name: oneLine(usage.name) });
    case 'not-for-command':
      return t('cli.wrong.not-for-command', { name: oneLine(usage.name), command: usage.command });
    case 'not-together':
      return t('cli.wrong.not-together', { one: usage.one, other: usage.other });
    case 'bad-value': {
      const { option, value, allowed } = usage;
      if (value === '') return t('cli.wrong.missing-value', { option, allowed });
      return t('cli.wrong.bad-value', { option, value: oneLine(value), allowed });
    }
  }
}
