import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type SummaryId, summaryIds } from '../compose/summary/model';
import type { FormId } from '../forms/form';
import type { FileLimits } from '../hosts/file/limits';
import { isLocale, type LocaleId } from '../locales/locale';
import { rules } from '../rules/registry';
import { baselineFault, type BaselineOptions, baselineOptions, knownOptions } from './batch/baseline-options';
import { batchFault, checkOptions, formatsOf, numberOptions } from './batch/batch-options';
import type { WantedFormat } from './batch/formats';
import { configName } from './config-file';
import { type PresetName, presetNames } from '../settings/preset-names';
import { suppressAction, type SuppressCommand, suppressOptions } from './suppress-options';
import { type TemplateCommand, templateCommand } from './template-options';

/** What goes with every command on workbooks. */
export interface Shared {
  readonly locale: LocaleId;
  readonly failOn: 'error' | 'warning' | 'never';
  /** Where it is said, it goes over the settings. */
  readonly planConvention: 'auto' | 'cumulative' | 'incremental' | null;
  readonly preset: PresetName | null;
  readonly config: ConfigOption;
  /** Whether what a workbook's people have set aside is reported all the same. */
  readonly reportSuppressed: boolean;
}

/** Which settings hold: those of a named file, none, or the nearest to each workbook. */
export type ConfigOption = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'none' | 'nearest' };

/** Where a command writes: a new file (an existing one only by force), or the input itself. */
export type Target = { readonly kind: 'file'; readonly path: string; readonly force: boolean } | { readonly kind: 'in-place' };

/** Commands that report on many workbooks. */
export interface BatchCommand extends Shared {
  readonly inputs: readonly string[];
  readonly formats: readonly WantedFormat[];
  /** Whether a report may replace a file. */
  readonly force: boolean;
  /** Whether workbooks are compared with each other. */
  readonly compare: boolean;
  /** The file with the projects and amounts that there should be. */
  readonly controlList: string | null;
}

/** Gathers the lines (ndjson) of other runs; `-` is standard input. */
export interface CollectCommand extends BatchCommand {
  readonly kind: 'collect';
}

/** Checks files, folders and patterns; `-` is the list on standard input. */
export interface CheckCommand extends BatchCommand, BaselineOptions {
  readonly kind: 'check';
  /** Files with lists of inputs. */
  readonly lists: readonly string[];
  /** Threads; null is as many as the machine has cores. */
  readonly jobs: number | null;
  /** How long one file may take, and how much memory (MB) a thread may hold. */
  readonly seconds: number;
  readonly memory: number;
  readonly limits: Partial<FileLimits>;
}

export interface FixCommand extends Shared {
  readonly kind: 'fix';
  readonly input: string;
  /** Null only shows what could be repaired. */
  readonly target: Target | null;
  /** Rules whose repairs a person has looked at and wants. */
  readonly review: readonly string[];
}

export interface MarkCommand extends Shared {
  readonly kind: 'mark';
  readonly input: string;
  readonly target: Target;
  /** Takes marks away instead. */
  readonly clear: boolean;
}

export interface ListCommand extends Shared {
  readonly kind: 'list' | 'opinion';
  readonly inputs: readonly string[];
  readonly target: Extract<Target, { readonly kind: 'file' }>;
  /** For the letters: until when the units have time. */
  readonly deadline: string;
}

export interface SummarizeCommand extends Shared {
  readonly kind: 'summarize';
  readonly inputs: readonly string[];
  readonly target: Target;
  /** Whether the summaries go into the one workbook that they are of (or a copy of it), and follow it as formulas. */
  readonly within: boolean;
  /** Whether new sheets are added even where one could be filled. */
  readonly fresh: boolean;
  /** Null for all that have rows. */
  readonly summaries: readonly SummaryId[] | null;
}

/** Shows the rules, or one of them. */
export interface RulesCommand {
  readonly kind: 'rules';
  readonly locale: LocaleId;
  /** Null for the list of all. */
  readonly rule: string | null;
}

export type Usage =
  | { readonly kind: 'unknown-command' | 'unknown-rule'; readonly name: string }
  | { readonly kind: 'no-files' | 'one-file' | 'no-output' | 'no-output-file' | 'no-form' | 'one-form' }
  | { readonly kind: 'unknown-form'; readonly name: string; readonly allowed: string }
  | { readonly kind: 'not-for-form'; readonly name: string; readonly form: FormId }
  | { readonly kind: 'unknown-option'; readonly name: string }
  | { readonly kind: 'not-for-command'; readonly name: string; readonly command: string }
  | { readonly kind: 'not-together'; readonly one: string; readonly other: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly value: string; readonly allowed: string };

/** Commands that check workbooks. */
export type CheckingCommand = CheckCommand | CollectCommand | FixCommand | MarkCommand | ListCommand | SummarizeCommand | SuppressCommand;
export type WorkCommand = CheckingCommand | TemplateCommand;
export type Command =
  | WorkCommand
  | RulesCommand
  | { readonly kind: 'help'; readonly locale: LocaleId }
  | { readonly kind: 'version'; readonly locale: LocaleId }
  | { readonly kind: 'wrong'; readonly locale: LocaleId; readonly usage: Usage };

const options = {
  format: { type: 'string', multiple: true },
  across: { type: 'boolean', default: false },
  'control-list': { type: 'string' },
  'files-from': { type: 'string', multiple: true },
  jobs: { type: 'string', short: 'j' },
  'max-file-mb': { type: 'string' },
  'max-unpacked-mb': { type: 'string' },
  'max-cells': { type: 'string' },
  'max-seconds': { type: 'string' },
  'max-memory-mb': { type: 'string' },
  locale: { type: 'string', default: 'zh-CN' },
  'fail-on': { type: 'string', default: 'error' },
  'plan-convention': { type: 'string' },
  preset: { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean', default: false },
  'report-suppressed': { type: 'boolean', default: false },
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  safe: { type: 'boolean', default: false },
  review: { type: 'string', default: '' },
  'dry-run': { type: 'boolean', default: false },
  clear: { type: 'boolean', default: false },
  deadline: { type: 'string', default: '' },
  into: { type: 'string', default: '' },
  kind: { type: 'string', default: '' },
  'no-cost': { type: 'boolean', default: false },
  points: { type: 'boolean', default: false },
  months: { type: 'string', default: '6' },
  'new-sheets': { type: 'boolean', default: false },
  rule: { type: 'string' },
  at: { type: 'string' },
  scope: { type: 'string' },
  reason: { type: 'string' },
  show: { type: 'boolean', default: false },
  revoke: { type: 'string' },
  'show-suppressed': { type: 'boolean', default: false },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  'new-only': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;
type Option = keyof typeof options;

const shared: readonly Option[] = ['locale', 'fail-on', 'plan-convention', 'preset', 'config', 'no-config', 'report-suppressed', 'help', 'version'];
const own: Readonly<Record<WorkCommand['kind'], readonly Option[]>> = {
  collect: ['format', 'force', 'across', 'control-list'],
  suppress: ['output', 'in-place', 'force', ...suppressOptions],
  check: ['format', 'force', ...knownOptions, 'across', 'control-list', 'files-from', ...numberOptions],
  fix: ['output', 'in-place', 'force', 'safe', 'review', 'dry-run'],
  mark: ['output', 'in-place', 'force', 'clear'],
  list: ['output', 'force'],
  opinion: ['output', 'force', 'deadline'],
  summarize: ['output', 'into', 'in-place', 'force', 'kind', 'new-sheets'],
  template: ['output', 'force', 'no-cost', 'points', 'months'],
};
const clashes: readonly (readonly [Option, Option])[] = [['output', 'in-place'], ['output', 'into'], ['into', 'in-place'], ['force', 'in-place'], ['safe', 'review'], ['dry-run', 'output'], ['dry-run', 'in-place'], ['config', 'no-config']];

const values = {
  locale: z.enum(['zh-CN', 'en']),
  'fail-on': z.enum(['error', 'warning', 'never']),
  'plan-convention': z.enum(['auto', 'cumulative', 'incremental']),
  preset: z.enum(presetNames),
};

/** The rules that propose repairs for a person to look at. */
const reviewable = rules.filter(({ fix }) => fix === 'review').map(({ id }) => id);

const isCommand = (name: string): name is WorkCommand['kind'] => Object.hasOwn(own, name);

/** Reads the arguments behind the command's name. It throws nothing: wrong usage is an answer too. */
export function parseCommand(args: readonly string[]): Command {
  const { values: given, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const text = (name: Option): string => (typeof given[name] === 'string' ? given[name] : '');
  const texts = (name: Option): string[] => [given[name]].flat().filter((value) => typeof value === 'string');
  const locale = isLocale(text('locale')) ? z.enum(['zh-CN', 'en']).parse(text('locale')) : 'zh-CN';
  const wrong = (usage: Usage): Command => ({ kind: 'wrong', locale, usage });
  const named = tokens.filter((token) => token.kind === 'option');
  const unknown = named.find(({ name }) => !(name in options));
  if (unknown) return wrong({ kind: 'unknown-option', name: unknown.rawName });
  if (given.help === true) return { kind: 'help', locale };
  if (given.version === true) return { kind: 'version', locale };
  for (const [option, schema] of Object.entries(values)) {
    const value = given[option];
    if (value === undefined) continue;
    if (!schema.safeParse(value).success) return wrong({ kind: 'bad-value', option: `--${option}`, value: typeof value === 'string' ? value : '', allowed: schema.options.join('|') });
  }
  const [command, ...inputs] = positionals;
  if (command === undefined) return { kind: 'help', locale };
  if (command === 'rules') return rulesCommand(locale, inputs);
  if (!isCommand(command)) return wrong({ kind: 'unknown-command', name: command });
  const foreign = named.find(({ name }) => ![...shared, ...own[command]].some((option) => option === name));
  if (foreign) return wrong({ kind: 'not-for-command', name: foreign.rawName, command });
  const has = (option: Option): boolean => named.some(({ name }) => name === option);
  const formats = has('format') ? texts('format') : ['text'];
  const number = (name: Option): string | null => (has(name) ? text(name) : null);
  const clash = clashes.find(([one, other]) => has(one) && has(other));
  if (clash) return wrong({ kind: 'not-together', one: `--${clash[0]}`, other: `--${clash[1]}` });
  const file = { kind: 'file', path: has('into') ? text('into') : text('output'), force: given.force === true } as const;
  if (command === 'template') {
    const asked = templateCommand({ names: inputs, has, months: text('months'), file }, locale);
    return asked.kind === 'template' ? asked : wrong(asked);
  }
  const usage = filesFault(command, inputs, has) ?? textFault(text, has) ?? batchFault(formats, number) ?? baselineFault(text, has);
  if (usage) return wrong(usage);

  const common: Shared = {
    locale, failOn: values['fail-on'].parse(given['fail-on']), planConvention: values['plan-convention'].nullable().parse(given['plan-convention'] ?? null),
    preset: values.preset.nullable().parse(given.preset ?? null), config: configOf(text('config'), given['no-config'] === true), reportSuppressed: given['report-suppressed'] === true,
  };
  const target: Target = has('in-place') ? { kind: 'in-place' } : file;
  const [input = ''] = inputs;
  const batch = { inputs, formats: formatsOf(formats), force: given.force === true, compare: given.across === true, controlList: has('control-list') ? text('control-list') : null };
  if (command === 'collect') return { ...common, ...batch, kind: command };
  if (command === 'check') return { ...common, ...batch, ...checkOptions(texts('files-from'), number), kind: command, ...baselineOptions(text, has) };
  if (command === 'fix') return { ...common, kind: command, input, target: has('dry-run') ? null : target, review: namesIn(text('review')) };
  if (command === 'suppress') {
    const action = suppressAction(text, has);
    if ('usage' in action) return wrong(action.usage);
    return { ...common, kind: command, input, target: action.kind === 'list' ? null : target, action, today: new Date().toISOString().slice(0, 10) };
  }
  if (command === 'mark') return { ...common, kind: command, input, target, clear: given.clear === true };
  if (command === 'summarize') return { ...common, kind: command, inputs, target, within: has('into') || has('in-place'), fresh: given['new-sheets'] === true, summaries: has('kind') ? summariesIn(text('kind')) : null };
  return { ...common, kind: command, inputs, target: file, deadline: text('deadline') };
}

function rulesCommand(locale: LocaleId, [rule]: readonly string[]): Command {
  if (rule === undefined) return { kind: 'rules', locale, rule: null };
  if (rules.some(({ id }) => id === rule)) return { kind: 'rules', locale, rule };
  return { kind: 'wrong', locale, usage: { kind: 'unknown-rule', name: rule } };
}

function filesFault(command: WorkCommand['kind'], inputs: readonly string[], has: (option: Option) => boolean): Usage | null {
  if (inputs.length === 0 && !has('files-from')) return { kind: 'no-files' };
  if (inputs.length > 1 && (command === 'fix' || command === 'mark' || command === 'suppress' || has('into') || has('in-place'))) return { kind: 'one-file' };
  return command === 'check' || command === 'collect' || has('output') || has('into') || has('in-place') || has('dry-run') || has('show') ? null : { kind: 'no-output' };
}

/** Values that any text may be, and rules that must be known. */
function textFault(text: (option: Option) => string, has: (option: Option) => boolean): Usage | null {
  if ((has('output') && text('output') === '') || (has('into') && text('into') === '')) return { kind: 'no-output' };
  if (has('kind') && summariesIn(text('kind')).length < Math.max(1, namesIn(text('kind')).length)) return { kind: 'bad-value', option: '--kind', value: text('kind'), allowed: summaryIds.join(',') };
  if (has('control-list') && text('control-list') === '') return { kind: 'bad-value', option: '--control-list', value: '', allowed: '*.xlsx' };
  if (has('config') && text('config') === '') return { kind: 'bad-value', option: '--config', value: '', allowed: configName };
  const stranger = namesIn(text('review')).find((name) => !reviewable.includes(name));
  if (has('review') && (stranger !== undefined || text('review') === '')) return { kind: 'bad-value', option: '--review', value: stranger ?? '', allowed: reviewable.join(',') };
  return null;
}

function summariesIn(list: string): SummaryId[] {
  const names = namesIn(list);
  return summaryIds.filter((id) => names.includes(id));
}

function configOf(file: string, isNone: boolean): ConfigOption {
  if (isNone) return { kind: 'none' };
  return file === '' ? { kind: 'nearest' } : { kind: 'file', path: file };
}

function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim()).filter((name) => name !== '');
}
