import path from 'node:path';
import { settingsProblemText } from '../locales/settings-text';
import { translator } from '../locales/translate';
import type { SettingsFile } from '../settings/schema';
import { type ConfigFile, configFinder, readConfig } from './config-file';
import type { CheckingCommand } from './options';
import type { Terminal } from './terminal';
import { oneLine } from './text';

/** The exit status where settings cannot be used: nothing is checked then. */
export const badSettings = 2;

/** The settings of a file, or what is wrong with them, in words. */
export type FoundSettings = { readonly settings: SettingsFile } | { readonly faults: readonly string[] };

/** Finds the settings of a file by its path. It throws nothing. */
export type SettingsFinder = (file: string) => Promise<FoundSettings>;

/**
 * How a command finds settings: those that it names, else the nearest `indicator-check.config.json` in a file's folder
 * or above it, as formatters do. What the command itself says goes over them.
 */
export function settingsFinder(command: CheckingCommand): SettingsFinder {
  const { config } = command;
  if (config.kind === 'none') return () => Promise.resolve({ settings: withCommand({}, command) });
  const known = new Map<ConfigFile | null, FoundSettings>();
  const find = config.kind === 'file' ? always(readConfig(config.path)) : configFinder();
  return async (file) => {
    const found = await find(path.dirname(path.resolve(file)));
    const settings = known.get(found) ?? foundIn(found, command);
    known.set(found, settings);
    return settings;
  };
}

/** A finder for some files, where the settings of all of them can be used; says once what is wrong where not, and answers null. */
export async function usableSettings(files: readonly string[], command: CheckingCommand, { err }: Terminal): Promise<SettingsFinder | null> {
  const find = settingsFinder(command);
  // Settings that were asked for by name must be there, whether a file needs them or not.
  const found = await Promise.all([...(command.config.kind === 'file' ? [command.config.path] : []), ...files].map(find));
  const faults = new Set(found.flatMap((each) => ('faults' in each ? each.faults : [])));
  for (const fault of faults) err(`${fault}\n`);
  return faults.size > 0 ? null : find;
}

/** The settings of one file; null where they cannot be used, which is then said. */
export async function settingsFor(file: string, command: CheckingCommand, terminal: Terminal): Promise<SettingsFile | null> {
  const find = await usableSettings([file], command, terminal);
  const found = await find?.(file);
  return found && 'settings' in found ? found.settings : null;
}

function always(config: Promise<ConfigFile>): () => Promise<ConfigFile> {
  return () => config;
}

function foundIn(config: ConfigFile | null, command: CheckingCommand): FoundSettings {
  if (!config) return { settings: withCommand({}, command) };
  const { locale } = command;
  const file = oneLine(path.relative('', config.file) || config.file);
  if ('unreadable' in config) return { faults: [translator(locale)(`cli.config.${config.unreadable}`, { file })] };
  if (config.parsed.ok) return { settings: withCommand(config.parsed.settings, command) };
  return { faults: config.parsed.problems.map((problem) => oneLine(settingsProblemText(problem, file, locale))) };
}

function withCommand(file: SettingsFile, { preset, planConvention, reportSuppressed }: CheckingCommand): SettingsFile {
  return { ...file, ...(preset && { preset }), ...(planConvention && { planConvention }), ...(reportSuppressed && { suppressions: 'report' as const }) };
}
