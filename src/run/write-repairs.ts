import { planOf, withoutRefused } from '../compose/repair-plan';
import type { Repair } from '../compose/repairs';
import type { WritingHost } from '../hosts/host';
import type { Applied, Refusal } from '../sheet/edit';
import { append } from '../sheet/lists';

/** What became of some repairs. */
export interface RepairsWritten {
  /** Null where none was left to be made. */
  readonly applied: Applied | null;
  readonly made: readonly Repair[];
  /** They write a cell that another one has written: the next check judges it anew. */
  readonly waiting: readonly Repair[];
  /** The host has refused a cell of theirs. */
  readonly refused: readonly Repair[];
  readonly refusals: readonly Refusal[];
}

/**
 * Makes repairs, and all that can be made where some cannot: a cell that holds a formula or was changed keeps its own
 * from being made, and no other. What is made is made in one plan, or not at all.
 */
export async function writeRepairs(host: Pick<WritingHost, 'apply'>, repairs: readonly Repair[], name: string): Promise<RepairsWritten> {
  let open = repairs;
  const refused: Repair[] = [];
  const refusals: Refusal[] = [];
  for (;;) {
    const { plan, made, left: waiting } = planOf(open, name);
    if (made.length === 0) return { applied: null, made, waiting, refused, refusals };
    const applied = await host.apply(plan);
    if (applied.outcome !== 'refused') return { applied, made: applied.outcome === 'done' ? made : [], waiting, refused, refusals };
    append(refusals, applied.refusals);
    const rest = withoutRefused(open, applied.refusals);
    if (!rest || rest.left.length === 0) return { applied, made: [], waiting: [], refused: [...refused, ...open], refusals };
    append(refused, rest.left);
    open = rest.made;
  }
}
