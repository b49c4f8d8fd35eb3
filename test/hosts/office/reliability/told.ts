import { defaultPauses } from '../../../../src/hosts/office/retry';
import { translator } from '../../../../src/locales/translate';
import type { Applied, Plan } from '../../../../src/sheet/edit';
import type { Outcome } from '../../../../src/taskpane/state/writer-state';
import { problemOf } from '../../../../src/taskpane/state/problem';
import { problemText, retryWord } from '../../../../src/taskpane/view/failure-words';
import { outcomeLines } from '../../../../src/taskpane/view/outcome-words';
import type { Trip } from '../../../office-host/ledger';

/** What came of an act: an answer (null for one that only reads), a rejection before anything was written, or silence. */
export type Ended = { readonly applied: Applied | null } | { readonly rejected: unknown } | { readonly silent: true };

const around = { locale: 'zh-CN', about: '…', sheetName: () => '…' } as const;
const t = translator('zh-CN');
const nothing: Plan = { name: '…', expect: [], edits: [] };

function lines(outcome: Outcome): string {
  return outcomeLines(outcome, around).join('');
}

/** A write that broke off, as the pane says it at once or when it is opened again. */
function interrupted(sinceOpening: boolean): string {
  const entry = { id: '', document: '', time: 0, plan: nothing, undo: nothing };
  // The time is another one each time.
  return lines({ kind: 'interrupted', entry, sinceOpening }).replace(/（[^（）]*\d[^（）]*）/, '（…）');
}

/** What the pane says of an end, in its own words; null where it says no more than on any other day. */
export function toldOf(ended: Ended, journal: readonly Plan[], silence: 'answer' | 'page' | null): string | null {
  if ('silent' in ended) {
    if (journal.length > 0) return interrupted(false);
    // Nothing comes back from a read: the pane goes on to say that it checks, and can be called off.
    return silence === 'answer' ? `${t('pane.checking')}「${t('pane.cancel')}」` : null;
  }
  if ('rejected' in ended) {
    const problem = problemOf(ended.rejected);
    const again = retryWord(problem, t);
    return `${problemText(problem, around.about, t)}${again === null ? '' : `「${again}」`}`;
  }
  const { applied } = ended;
  if (applied === null || applied.outcome === 'done') return null;
  if (applied.outcome === 'refused') return lines({ kind: 'refused', name: nothing.name, refusals: applied.refusals });
  if (applied.outcome === 'interrupted') return interrupted(true);
  return lines({ kind: 'taken-back', name: nothing.name, problem: problemOf(applied.error) });
}

/** How often a message was sent again after Excel had not carried it out; null where none went wrong. */
export function triedAgain(trips: readonly Trip[]): number | null {
  let most: number | null = null;
  let row = 0;
  trips.forEach((trip, at) => {
    const isSame = trips[at - 1]?.requestBytes === trip.requestBytes && trips[at - 1]?.error !== null;
    row = isSame ? row + 1 : 0;
    if (trip.error !== null || (isSame && row > 0)) most = Math.max(most ?? 0, row);
  });
  return most;
}

/** The pauses before each further try, as the adapter has them. */
export function againText(times: number | null): string {
  if (times === null) return '不用';
  return times === 0 ? '不再试' : `${defaultPauses.slice(0, times).join('、')} 毫秒后各一次`;
}
