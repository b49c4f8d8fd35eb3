import type { Usage } from '../options';

/** What of a baseline a check is asked for. */
export interface BaselineOptions {
  readonly showSuppressed: boolean;
  /** The findings of an earlier run that this one is held against, and where those of this run go. */
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  /** Whether findings that the baseline knows are left out. */
  readonly newOnly: boolean;
}

/** The options of a check that have to do with findings that are known already. */
export const knownOptions = ['show-suppressed', 'baseline', 'write-baseline', 'new-only'] as const;
type KnownOption = (typeof knownOptions)[number];

/** What is wrong with them; null where nothing is. */
export function baselineFault(text: (name: KnownOption) => string, has: (name: KnownOption) => boolean): Usage | null {
  for (const name of ['baseline', 'write-baseline'] as const) if (has(name) && text(name) === '') return { kind: 'bad-value', option: `--${name}`, value: '', allowed: '*.json' };
  return has('new-only') && !has('baseline') ? { kind: 'bad-value', option: '--baseline', value: '', allowed: '*.json' } : null;
}

/** The options that have been found right. */
export function baselineOptions(text: (name: KnownOption) => string, has: (name: KnownOption) => boolean): BaselineOptions {
  return { showSuppressed: has('show-suppressed'), newOnly: has('new-only'), baseline: has('baseline') ? text('baseline') : null, writeBaseline: has('write-baseline') ? text('write-baseline') : null };
}
