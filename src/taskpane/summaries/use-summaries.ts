import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { SummaryId } from '../../compose/summary/model';
import { planOf, type Proposal } from '../../compose/summary/summary-plan';
import { summaryWords } from '../../locales/summary-words';
import { planSummaries } from '../../run/plan-summaries';
import { usePane } from '../context';
import type { Result } from '../state/pane-state';
import { type Problem, problemOf } from '../state/problem';

/** What is known of the summaries that could be written. */
export interface SummariesState {
  readonly working: boolean;
  /** Null before the first look. */
  readonly proposals: readonly Proposal[] | null;
  readonly problem: Problem | null;
  /** The check that the proposals are of. */
  readonly of: Result | null;
}

/** Looks what summaries could be written, and writes them. */
export interface Summaries extends SummariesState {
  readonly look: (fresh: boolean) => Promise<void>;
  readonly write: (ids: readonly SummaryId[], fresh: boolean) => Promise<void>;
}

const atFirst: SummariesState = { working: false, proposals: null, problem: null, of: null };

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

  const propose = useCallback(async (ids: readonly SummaryId[] | null, fresh: boolean): Promise<readonly Proposal[] | null> => {
    latest.current += 1;
    const own = latest.current;
    setState((before) => ({ ...before, working: true, problem: null }));
    try {
      const result = await checked();
      const proposals = result ? await planSummaries(reader, result.report, summaryWords(locale), { ids, fresh }) : null;
      if (own !== latest.current) return null;
      setState((before) => ({ ...before, working: false, ...(ids === null && proposals !== null && { proposals, of: result }) }));
      return proposals;
    } catch (error) {
      if (own === latest.current) setState((before) => ({ ...before, working: false, problem: problemOf(error) }));
      return null;
    }
  }, [checked, reader, locale]);

  const look = useCallback(async (fresh: boolean): Promise<void> => { await propose(null, fresh); }, [propose]);

  const write = useCallback(async (ids: readonly SummaryId[], fresh: boolean): Promise<void> => {
    // Worked out anew: somebody may have typed since the preview.
    const proposals = await propose(ids, fresh);
    const plan = proposals && planOf(proposals, summaryWords(locale));
    if (!writer || !plan || !(await writer.write(plan))) return;
    await propose(null, false);
  }, [propose, writer, locale]);

  return { ...state, look, write };
}

/** Whether cells have changed since a check. */
export function useChanged(): boolean {
  const { checker } = usePane();
  return useSyncExternalStore(checker.subscribe, () => checker.state().changed);
}
