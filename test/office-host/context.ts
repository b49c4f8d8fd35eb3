import type { Ledger } from './ledger';
import type { Profile } from './profiles';

/** Display languages that the host can claim. */
export type Locale = 'zh-CN' | 'en-US';

/** Document settings, as `GetSettings` hands them out. Writing them is listed: it clears Excel's undo list. */
function settings(ledger: Ledger): object {
  return {
    Read: () => undefined,
    Write: (keys: unknown) => {
      ledger.note('Settings.Write', [keys]);
      ledger.close({ kind: 'service', requestBytes: 0, responseBytes: 0, error: null });
    },
  };
}

/** The object of `window.external.GetContext()`. */
export function hostContext(profile: Profile, locale: Locale, ledger: Ledger): object {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'indicator-check-test',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'file:///model.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetInstanceId: () => 'instance-1',
    GetHostFullVersion: () => '16.0.17328.20000',
    GetInitialDisplayMode: () => 0,
    GetSupportedMatrix: () => JSON.stringify(profile.sets),
    GetSettings: () => settings(ledger),
  };
}
