import { type CheckSettings, defaultSettings } from '../rules/rule';
import type { WorkCommand } from './options';

/** How a command checks: as a county does by default, but for what the person asked for. */
export function settingsOf({ planConvention }: WorkCommand): CheckSettings {
  return { ...defaultSettings, planConvention };
}
