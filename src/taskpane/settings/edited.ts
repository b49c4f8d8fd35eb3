import type { SettingsFile } from '../../settings/schema';

/** A part of the settings that a person edits: what they are, and what makes them others. */
export interface EditedSettings {
  readonly file: SettingsFile;
  readonly change: (next: SettingsFile) => void;
}

/** A value with a key set, or without it. */
export function withValue<Of extends object, Key extends keyof Of>(of: Of, key: Key, value: Of[Key] | undefined): Of {
  const next = { ...of };
  if (value === undefined) Reflect.deleteProperty(next, key);
  else next[key] = value;
  return next;
}

/** Settings with a key of theirs set, or left to its default. */
export function withKey<Key extends keyof SettingsFile>(file: SettingsFile, key: Key, value: SettingsFile[Key] | undefined): SettingsFile {
  return withValue(file, key, value);
}

/** Settings with the level of a rule set, or left to its default. */
export function withRule(file: SettingsFile, rule: string, level: NonNullable<SettingsFile['rules']>[string] | undefined): SettingsFile {
  const levels = withValue(file.rules ?? {}, rule, level);
  return withKey(file, 'rules', Object.keys(levels).length === 0 ? undefined : levels);
}

/** Settings with the scheme of points set, or left to its default. */
export function withScheme(file: SettingsFile, scheme: NonNullable<SettingsFile['scores']>['scheme']): SettingsFile {
  const scores = withValue(file.scores ?? {}, 'scheme', scheme);
  return withKey(file, 'scores', Object.keys(scores).length === 0 ? undefined : scores);
}
