import type { paneSettings as source } from '../zh-CN/pane-settings';

/** The pane's place of the settings. */
export const paneSettings: Readonly<Record<keyof typeof source, string>> = {
  'settings.live': 'Check again after each edit',
};
