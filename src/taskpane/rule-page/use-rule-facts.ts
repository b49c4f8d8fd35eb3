import { useEffect, useState } from 'react';
import { rules } from '../../rules/registry';
import { inTurns, unlessAborted } from '../../run/pace';
import { factsInParts, type RuleFacts } from '../../run/rule-facts/facts';
import { browserPace } from '../state/browser-pace';

/**
 * What a rule's page shows: its examples, judged here and now by the program itself, one after the other, so that the
 * pane answers meanwhile. Null for a rule that there is not.
 */
export function useRuleFacts(id: string): RuleFacts | null {
  const [facts, setFacts] = useState<RuleFacts | null>(null);
  useEffect(() => {
    const rule = rules.find((each) => each.id === id);
    const stop = new AbortController();
    // What the page says first comes at once, and the examples together: drawing it after each of them takes longer than judging them.
    const end = (known: RuleFacts): void => { if (!stop.signal.aborted) setFacts(known); };
    if (rule) void inTurns(factsInParts(rule), { pace: browserPace, signal: stop.signal, step: (known) => known, tell: setFacts }).then(end, unlessAborted(stop.signal));
    return () => { stop.abort(); };
  }, [id]);
  return facts?.rule.id === id ? facts : null;
}
