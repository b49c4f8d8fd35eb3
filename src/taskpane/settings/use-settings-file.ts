import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { SettingsProblem } from '../../settings/problem';
import type { SettingsFile } from '../../settings/schema';
import { keptText, type KeptSettings, saveSettings, settingsIn } from '../../settings/store';
import { usePane } from '../context';

/** A person's settings, the same for each part of the pane that shows or changes them. */
export interface PersonalSettings extends KeptSettings {
  /** Keeps others, and has the result brought up to date; answers why they cannot be kept. */
  readonly change: (next: SettingsFile) => readonly SettingsProblem[];
}

/** The person's settings, followed. */
export function useSettingsFile(): PersonalSettings {
  const { settings: store, settingsChanges, checker } = usePane();
  const text = useSyncExternalStore(settingsChanges.subscribe, () => keptText(store));
  const kept = useMemo(() => settingsIn(text), [text]);
  const change = useCallback((next: SettingsFile): readonly SettingsProblem[] => {
    const wrong = saveSettings(store, next);
    if (wrong.length > 0) return wrong;
    settingsChanges.set(settingsChanges.get() + 1);
    checker.refresh();
    return [];
  }, [store, settingsChanges, checker]);
  return { ...kept, change };
}
