import { usualOptions } from '../compose/template/blank';
import { type FormId, formIds } from '../forms/form';
import { formOf } from '../forms/registry';
import type { TemplateOption, TemplateOptions } from '../forms/template';
import type { LocaleId } from '../locales/locale';
import { translator } from '../locales/translate';
import type { Target, Usage } from './options';

/** Writes a blank form; without a form it lists them. */
export interface TemplateCommand {
  readonly kind: 'template';
  readonly locale: LocaleId;
  readonly wanted: { readonly form: FormId; readonly options: TemplateOptions; readonly target: Extract<Target, { readonly kind: 'file' }> } | null;
}

/** The options that choose a form's variant, by what they choose. */
export const variantOptions: Readonly<Record<TemplateOption, 'no-cost' | 'points' | 'months'>> = { cost: 'no-cost', points: 'points', months: 'months' };
export const months: readonly string[] = ['6', '7'];

/** What was written behind the command. */
export interface TemplateArguments {
  readonly names: readonly string[];
  readonly has: (option: 'no-cost' | 'points' | 'months' | 'output') => boolean;
  readonly months: string;
  readonly file: Extract<Target, { readonly kind: 'file' }>;
}

/** Reads what goes with the command; a form is named by its id, or as it is called in either language. */
export function templateCommand({ names, has, months: month, file }: TemplateArguments, locale: LocaleId): TemplateCommand | Usage {
  const [name, ...more] = names;
  if (more.length > 0) return { kind: 'one-form' };
  const chosen = Object.values(variantOptions).some(has);
  if (name === undefined) return has('output') || chosen ? { kind: 'no-form' } : { kind: 'template', locale, wanted: null };
  const form = formIds.find((id) => isNamed(id, name));
  if (form === undefined) return { kind: 'unknown-form', name, allowed: formIds.join(', ') };
  const foreign = Object.entries(variantOptions).find(([option, written]) => has(written) && !formOf(form).template.options.some((own) => own === option));
  if (foreign) return { kind: 'not-for-form', name: `--${foreign[1]}`, form };
  if (has('months') && !months.includes(month)) return { kind: 'bad-value', option: '--months', value: month, allowed: months.join('|') };
  if (!has('output') || file.path === '') return { kind: 'no-output-file' };
  return { kind: 'template', locale, wanted: { form, options: { cost: !has('no-cost'), points: has('points'), months: month === '7' ? 7 : usualOptions.months }, target: file } };
}

function isNamed(id: FormId, name: string): boolean {
  return name === id || (['zh-CN', 'en'] as const).some((locale) => translator(locale)(`form.${id}`) === name);
}
