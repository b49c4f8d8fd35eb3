import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { SummaryId } from '../../compose/summary/model';
import { planOf, type Proposal } from '../../compose/summary/summary-plan';
import { summaryWords } from '../../locales/summary-words';
import { planSummaries } from '../../run/plan-summaries';
import { usePane } from '../context';
import type { Result } from '../state/pane-state';
import { type Problem, problemOf } from '../state/problem';
import { useStore } from '../state/store';

/** What is known of the summaries that could be written. */
export interface SummariesState {
  readonly working: boolean;
  /** Null before the first look. */
  readonly proposals: readonly Proposal[] | null;
  readonly problem: Problem | null;
  /** The check that the proposals are of; where looking again failed, the check that they ought to be of. */
  readonly of: Result | null;
  /** Whether the workbook was checked since, and looking again failed. */
  readonly behind: boolean;
}

/** Looks what summaries could be written, and writes them. */
export interface Summaries extends SummariesState {
  readonly look: (fresh: boolean) => Promise<void>;
  readonly write: (ids: readonly SummaryId[], fresh: boolean) => Promise<void>;
  readonly follow: (result: Result, fresh: boolean) => Promise<void>;
}

const atFirst: SummariesState = { working: false, proposals: null, problem: null, of: null, behind: false };

/** The summaries of the workbook. They are made of a check of the whole workbook: one of a sheet alone is done again. */
export function useSummaries(): Summaries {
  const { checker, reader, writer, locale } = usePane();
  const [state, setState] = useState(atFirst);
  const latest = useRef(0);

  const checked = useCallback(async (): Promise<Result | null> => {
    const { result, changed } = checker.state();
    if (result?.scope === 'workbook' && !changed) return result;
    await checker.check('workbook');
    const after = checker.state();
    return after.failure === null && after.result?.scope === 'workbook' ? after.result : null;
  }, [checker]);

  const plan = useCallback(
    ({ report }: Result, ids: readonly SummaryId[] | null, fresh: boolean) => planSummaries(reader, report, summaryWords(locale), { ids, fresh }),
    [reader, locale],
  );

  const propose = useCallback(async (ids: readonly SummaryId[] | null, fresh: boolean): Promise<readonly Proposal[] | null> => {
    latest.current += 1;
    const own = latest.current;
    setState((before) => ({ ...before, working: true, problem: null }));
    try {
      const result = await checked();
      const proposals = result ? await plan(result, ids, fresh) : null;
      if (own !== latest.current) return null;
      setState((before) => ({ ...before, working: false, ...(ids === null && proposals !== null && { proposals, of: result, behind: false }) }));
      return proposals;
    } catch (error) {
      if (own === latest.current) setState((before) => ({ ...before, working: false, problem: problemOf(error) }));
      return null;
    }
  }, [checked, plan]);

  const look = useCallback(async (fresh: boolean): Promise<void> => { await propose(null, fresh); }, [propose]);

  const write = useCallback(async (ids: readonly SummaryId[], fresh: boolean): Promise<void> => {
    // Worked out anew: somebody may have typed since the preview.
    const proposals = await propose(ids, fresh);
    const edits = proposals && planOf(proposals, summaryWords(locale));
    if (!writer || !edits || !(await writer.write(edits))) return;
    await propose(null, false);
  }, [propose, writer, locale]);

  /** Brings the proposals up to date with a check that ended since. Nobody asked for it: it is not spoken of, and a failure only leaves them out of date. */
  const follow = useCallback(async (result: Result, fresh: boolean): Promise<void> => {
    latest.current += 1;
    const own = latest.current;
    const proposals = await plan(result, null, fresh).catch(() => null);
    if (own === latest.current) setState((before) => ({ ...before, of: result, behind: proposals === null, ...(proposals && { proposals }) }));
  }, [plan]);

  return { ...state, look, write, follow };
}

/**
 * Keeps proposals up to date while a person sees them: what a check of the workbook ends with after an edit, after a write, or after one
 * was taken back, is looked at again once nothing else goes on. Answers whether they are out of date all the same.
 */
export function useFollowing({ proposals, of, behind, follow }: Summaries, fresh: boolean, busy: boolean): boolean {
  const { checker, place } = usePane();
  const isSeen = useStore(place) === 'summaries';
  // Each by itself: the checker's state changes with every cell that a person selects.
  const result = useSyncExternalStore(checker.subscribe, () => checker.state().result);
  const changed = useSyncExternalStore(checker.subscribe, () => checker.state().changed);
  const newer = proposals !== null && result?.scope === 'workbook' && result !== of ? result : null;
  const isIdle = isSeen && !busy;
  useEffect(() => {
    if (newer && isIdle) void follow(newer, fresh);
  }, [newer, isIdle, follow, fresh]);
  return changed || behind;
}
