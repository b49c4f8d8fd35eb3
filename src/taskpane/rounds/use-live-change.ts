import { useState } from 'react';
import type { Translate } from '../../locales/translate';
import type { Finding } from '../../rules/report';
import type { Result } from '../state/pane-state';
import { compareRounds, tracesOf } from './round';

/** What the last edit made of the findings. */
export interface LiveChange {
  readonly added: ReadonlySet<Finding>;
  readonly mended: number;
}

/** What an edit has changed; null for a check that a person asked for, which is told as a whole. */
export function useLiveChange(result: Result): LiveChange | null {
  const [known, setKnown] = useState<{ readonly result: Result; readonly change: LiveChange | null }>({ result, change: null });
  if (known.result === result) return known.change;
  const change = result.byItself === true && known.result.scope === result.scope ? changeOf(known.result, result) : null;
  setKnown({ result, change });
  return change;
}

function changeOf(before: Result, now: Result): LiveChange {
  const { added, mended } = compareRounds(tracesOf(before.report).map(([, trace]) => trace), now.report);
  return { added, mended: mended.length };
}

/** 「新增 1 处，已改 2 处」; '' where nothing has changed. */
export function liveChangeText({ added, mended }: LiveChange, t: Translate): string {
  const parts = [...(added.size > 0 ? [t('round.live-added', { count: added.size })] : []), ...(mended > 0 ? [t('round.live-mended', { count: mended })] : [])];
  return parts.join(t('round.live-separator'));
}
