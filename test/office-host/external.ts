import { hostContext, type Locale } from './context';
import { dispatch, type HostEvents } from './events';
import type { Execution } from './execute';
import type { Ledger } from './ledger';
import type { Profile } from './profiles';

type Callback = (answer: unknown) => void;

/** Parts that stand behind `window.external`. */
export interface Behind {
  readonly profile: Profile;
  readonly locale: Locale;
  readonly ledger: Ledger;
  readonly events: HostEvents;
  /** Runs a batch, given its message. */
  readonly execute: (message: unknown) => Execution;
  /** Called with the id of a ribbon command that the add-in has completed. */
  readonly completed: (id: string) => void;
  /** Called with what the add-in wants a dialog to show, as the library words it. */
  readonly dialog: (wanted: string) => void;
  /** Hands over an answer later: Excel never answers within the call. */
  readonly later: (answering: () => void) => void;
}

const batch = 93;
const commandCompleted = 94;
/** "This method is not supported", as the library numbers it. */
const notSupported = 5000;
const sharedRuntimeFlag = 1;

function answerOf(execution: Exclude<Execution, { readonly lost: true }>): unknown {
  if ('refused' in execution) return { toArray: () => [execution.refused] };
  return { toArray: () => [0, [200, [], execution.response]] };
}

/** The object that Excel for Windows injects into the add-in's page as `window.external`. */
export function externalObject(behind: Behind): object {
  const { profile, locale, ledger, events } = behind;
  const flags = 'SharedRuntime' in profile.sets ? sharedRuntimeFlag : 0;
  const context = hostContext(profile, locale, ledger);
  const later = (callback: Callback, answer: unknown): void => {
    behind.later(() => {
      callback(answer);
    });
  };
  return {
    GetHostInfo: () => `Excel$${profile.platform}$16.01$${locale}$$$disableLogging$${flags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: readonly unknown[], callback: Callback) => {
      if (id === batch) {
        const execution = behind.execute(params[0]);
        if (!('lost' in execution)) later(callback, answerOf(execution));
        return;
      }
      if (id === commandCompleted) {
        behind.completed(String(params[0]));
        later(callback, { toArray: () => [0] });
        return;
      }
      ledger.unmodelled.push(`Execute(${id})`);
      later(callback, { toArray: () => [notSupported] });
    },
    RegisterEvent: (id: number, target: string, handler: Parameters<HostEvents['register']>[1], callback: Callback) => {
      // A dialog is opened by listening to it: what listens is of no use to a host without dialogs.
      if (id === dispatch.dialog) {
        behind.dialog(target);
        later(callback, 0);
        return;
      }
      const known = id === dispatch.richApi || id === dispatch.command;
      if (known) events.register(id, handler);
      if (!known) ledger.unmodelled.push(`RegisterEvent(${id})`);
      later(callback, known ? 0 : notSupported);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      events.unregister(id);
      later(callback, 0);
    },
  };
}
