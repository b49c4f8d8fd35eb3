import type { Suppression } from '../rules/suppression';
import type { Plan } from '../sheet/edit';
import { type Kept, printKept } from './kept';

/** What is kept with some suppressions more; one that is there already gets the new reason. */
export function withSuppressions(kept: Kept, added: readonly Suppression[]): Kept {
  const ids = new Set(added.map(({ id }) => id));
  return { ...kept, suppressions: [...kept.suppressions.filter(({ id }) => !ids.has(id)), ...added] };
}

/** What is kept without some suppressions. */
export function withoutSuppressions(kept: Kept, ids: readonly string[]): Kept {
  return { ...kept, suppressions: kept.suppressions.filter(({ id }) => !ids.includes(id)) };
}

/** The plan that keeps something else with a workbook that keeps a text now. */
export function keepPlan(now: string | undefined, kept: Kept, name: string): Plan {
  return { name, expect: [{ kind: 'kept', allowed: [now ?? null] }], edits: [{ kind: 'keep', content: printKept(kept) }] };
}
