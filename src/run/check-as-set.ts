import type { ReadingHost, SettingsStore } from '../hosts/host';
import type { Report } from '../rules/report';
import { resolved } from '../settings/resolve';
import { loadSettings } from '../settings/store';
import type { Pace } from './pace';
import { type CheckOptions, runCheck } from './run-check';

/** The check by a person's own settings, as their host keeps them at the time, in turns where a pace is given. Settings that cannot be used leave the defaults. */
export function checkAsSet(store: SettingsStore, pace?: Pace): (host: ReadingHost, options: Omit<CheckOptions, 'settings' | 'taught' | 'pace'>) => Promise<Report> {
  return (host, options) => {
    const { check: settings, taught } = resolved(loadSettings(store).settings);
    return runCheck(host, { ...options, settings, taught, ...(pace && { pace }) });
  };
}
