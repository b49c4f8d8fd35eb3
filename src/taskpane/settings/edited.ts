import type { SettingsFile } from '../../settings/schema';

/** A part of the settings that a person edits: what they are, and what makes them others. */
export interface EditedSettings {
  readonly file: SettingsFile;
  readonly change: (next: SettingsFile) => void;
}

/** Settings with a key of theirs set, or left to its default. */
export function withKey<Key extends keyof SettingsFile>(file: SettingsFile, key: Key, value: SettingsFile[Key] | undefined): SettingsFile {
  const { [key]: _, ...rest } = file;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** Settings with the level of a rule set, or left to its default. */
export function withRule(file: SettingsFile, rule: string, level: NonNullable<SettingsFile['rules']>[string] | undefined): SettingsFile {
  const { [rule]: _, ...rest } = file.rules ?? {};
  const levels = level === undefined ? rest : { ...rest, [rule]: level };
  return withKey(file, 'rules', Object.keys(levels).length === 0 ? undefined : levels);
}

/** Settings with the scheme of points set, or left to its default. */
export function withScheme(file: SettingsFile, scheme: NonNullable<SettingsFile['scores']>['scheme']): SettingsFile {
  const { scheme: _, ...rest } = file.scores ?? {};
  const scores = scheme === undefined ? rest : { ...rest, scheme };
  return withKey(file, 'scores', Object.keys(scores).length === 0 ? undefined : scores);
}
