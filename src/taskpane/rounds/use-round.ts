import { useEffect, useMemo, useState } from 'react';
import { usePane } from '../context';
import type { Result } from '../state/pane-state';
import { type Comparison, compareRounds, tracesOf } from './round';
import { keepRound, loadRound, type Round } from './round-store';

/** What became of the findings since an earlier check of the same workbook. */
export interface SinceThen extends Comparison {
  /** When that was, in milliseconds since 1970. */
  readonly time: number;
}

/**
 * Compares with the last check of this workbook before the pane was opened; where there was none, with the first since.
 * Null without anything to compare with.
 */
export function useRound(result: Result): SinceThen | null {
  const { settings, document } = usePane();
  const { report, scope, sheets } = result;
  const sheet = scope === 'workbook' ? '' : (sheets[0]?.name ?? '');
  const place = `${scope} ${sheet}`;
  const [bases, setBases] = useState<ReadonlyMap<string, Round>>(new Map());
  const base = bases.get(place) ?? null;
  useEffect(() => {
    if (document === '') return;
    const now: Round = { time: Date.now(), traces: tracesOf(report).map(([, trace]) => trace) };
    setBases((known) => (known.has(place) ? known : new Map(known).set(place, loadRound(settings, document, scope, sheet) ?? now)));
    keepRound(settings, document, scope, sheet, now);
  }, [report, settings, document, scope, sheet, place]);
  const comparison = useMemo(() => (base ? compareRounds(base.traces, report) : null), [base, report]);
  if (!base || !comparison || (comparison.mended.length === 0 && comparison.added.size === 0)) return null;
  return { ...comparison, time: base.time };
}
