import type { SettingsStore } from '../hosts/host';
import { parseSettings, printSettings, checkedSettings } from './parse';
import type { SettingsProblem } from './problem';
import type { SettingsFile } from './schema';

/** The key under which a host keeps a person's settings. */
const settingsKey = 'settings';

/** What a host has kept. Settings that cannot be used are left out, with the reason: the defaults hold then. */
export interface KeptSettings {
  readonly settings: SettingsFile;
  readonly problems: readonly SettingsProblem[];
}

/** The text in which a host keeps a person's settings; null for none. */
export function keptText(store: SettingsStore): string | null {
  return store.get(settingsKey);
}

/** Loads a person's settings. */
export function loadSettings(store: SettingsStore): KeptSettings {
  return settingsIn(keptText(store));
}

/** The settings in a text that a host keeps. */
export function settingsIn(text: string | null): KeptSettings {
  if (text === null || text === '') return { settings: {}, problems: [] };
  const parsed = parseSettings(text);
  return parsed.ok ? { settings: parsed.settings, problems: [] } : { settings: {}, problems: parsed.problems };
}

/** Keeps a person's settings where they can be used; answers what is wrong with them where they cannot. */
export function saveSettings(store: SettingsStore, settings: unknown): readonly SettingsProblem[] {
  const checked = checkedSettings(settings);
  if (!checked.ok) return checked.problems;
  store.set(settingsKey, printSettings(checked.settings));
  return [];
}
