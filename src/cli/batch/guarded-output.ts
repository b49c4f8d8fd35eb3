import type { LocaleId } from '../../locales/locale';
import { writeFault } from '../work-file';
import type { Output, Summary } from './output';
import type { Checked } from './task';

/** An output that throws nothing: one that cannot be written keeps no other from being made. */
export interface GuardedOutput {
  /** Why it could not even be begun, in words; null where it was. */
  readonly stillborn: string | null;
  readonly add: (checked: Checked) => Promise<void>;
  /** Answers in words why it was not written; null where all of it is where it belongs. */
  readonly end: (summary: Summary) => Promise<string | null>;
}

/** Opens an output and guards it. After its first failure it takes nothing more, and what was written of it is given up. */
export async function guarded(open: () => Promise<Output>, file: string, locale: LocaleId): Promise<GuardedOutput> {
  let output: Output | null = null;
  let fault: string | null = null;
  const attempt = async (work: () => Promise<void> | void): Promise<void> => {
    if (fault !== null) return;
    try {
      await work();
    } catch (error) {
      fault = writeFault(error, file, locale);
      await output?.discard();
    }
  };
  await attempt(async () => { output = await open(); });
  return {
    stillborn: fault,
    add: (checked) => attempt(() => output?.add(checked)),
    end: async (summary) => {
      await attempt(() => output?.end(summary));
      return fault;
    },
  };
}
