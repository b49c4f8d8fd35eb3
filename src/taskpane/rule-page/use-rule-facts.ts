import { useEffect, useState } from 'react';
import { examples } from '../../rules/examples/registry';
import { groupOf, type RuleGroup } from '../../rules/groups';
import { rules } from '../../rules/registry';
import { type Rule, severities, type Severity } from '../../rules/rule';
import { shown, type ShownExample, shownReject, type ShownReject } from '../../run/rule-facts/facts';

/** What is known of a rule so far: its examples are checked one after the other, so that the pane answers meanwhile. */
export interface KnownFacts {
  readonly rule: Rule;
  readonly group: RuleGroup;
  readonly severities: readonly Severity[];
  readonly rejects: readonly ShownReject[];
  readonly accepts: readonly ShownExample[];
  readonly complete: boolean;
}

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

async function gather(rule: Rule, tell: (facts: KnownFacts) => void, isOver: () => boolean): Promise<void> {
  const { accept = [], reject = [] } = examples[rule.id] ?? {};
  const rejects: ShownReject[] = [];
  const accepts: ShownExample[] = [];
  const told = (complete: boolean): void => {
    const found = new Set([rule.severity, ...rejects.flatMap(({ findings }) => findings.map(({ severity }) => severity))]);
    tell({ rule, group: groupOf(rule.id), severities: severities.filter((severity) => found.has(severity)), rejects: [...rejects], accepts: [...accepts], complete });
  };
  told(false);
  for (const example of reject) {
    await pause();
    if (isOver()) return;
    rejects.push(shownReject(rule, example));
  }
  told(false);
  for (const example of accept) {
    await pause();
    if (isOver()) return;
    accepts.push(shown(example, []));
  }
  told(true);
}

/** What a rule's page shows: its examples, judged here and now by the program itself. Null for a rule that there is not. */
export function useRuleFacts(id: string): KnownFacts | null {
  const [facts, setFacts] = useState<KnownFacts | null>(null);
  useEffect(() => {
    const rule = rules.find((each) => each.id === id);
    let over = false;
    if (rule) void gather(rule, setFacts, () => over);
    return () => { over = true; };
  }, [id]);
  return facts?.rule.id === id ? facts : null;
}
