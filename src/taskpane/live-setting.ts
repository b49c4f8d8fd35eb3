import type { SettingsStore } from '../hosts/host';

const key = 'live-checking';

/** Whether edits are followed by a check; they are, unless a person switched it off. */
export function isLive(settings: SettingsStore): boolean {
  return settings.get(key) !== 'off';
}

/** Keeps whether edits are followed by a check. */
export function keepLive(settings: SettingsStore, live: boolean): void {
  settings.set(key, live ? 'on' : 'off');
}
