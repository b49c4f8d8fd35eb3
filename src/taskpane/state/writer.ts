import type { WritingHost } from '../../hosts/host';
import type { Repair } from '../../compose/repairs';
import { writeRepairs } from '../../run/write-repairs';
import type { Applied, Plan, Refusal } from '../../sheet/edit';
import { cellsWritten } from './cells-written';
import type { Journal, JournalEntry } from './journal';
import { problemOf } from './problem';
import { type LeftOut, noWrites, type Outcome, type Step, type WriterState } from './writer-state';
import { append } from '../../sheet/lists';

/** What the pane and the ribbon write, one plan at a time, and how it is taken back. */
export interface Writer {
  readonly state: () => WriterState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Carries out a plan, and answers whether it is done. It never rejects: what goes wrong is in the state. */
  readonly write: (plan: Plan) => Promise<boolean>;
  /** Makes repairs as one step: those that a host refuses for a cell or sheet of theirs are left out, and said. */
  readonly repair: (repairs: readonly Repair[], name: string) => Promise<boolean>;
  /** The same for a plan that adds a sheet: where its name proves to be taken, the plan is made again with another. */
  readonly writeNamed: (make: (taken: readonly string[]) => Plan) => Promise<boolean>;
  /** Takes back the latest step. */
  readonly undo: () => Promise<boolean>;
  /** Takes back the latest step though cells were changed after it. */
  readonly undoAnyway: () => Promise<boolean>;
  /** For a write that broke off: what is written of it is taken back, or that and then the whole of it again. */
  readonly takeBack: () => Promise<boolean>;
  readonly finish: () => Promise<boolean>;
  readonly dismiss: () => void;
  /** Looks for a write that broke off when the pane was last open. */
  readonly look: () => Promise<void>;
}

/** What a writer needs. */
export interface WriterOptions {
  readonly host: WritingHost;
  readonly journal: Journal;
  /** Tells this workbook from others; '' where it has no name. */
  readonly document: string;
  readonly now: () => number;
  /** Told after the workbook was changed. */
  readonly onWritten: () => void;
}

/** What became of a plan, and what the journal knows of it. */
interface Carried {
  readonly plan: Plan;
  readonly applied: Applied;
  readonly entry: JournalEntry | null;
}

/** Names of one kind that are tried at most. */
const mostNames = 50;

/** Makes the writer of a workbook. */
export function createWriter({ host, journal, document, now, onWritten }: WriterOptions): Writer {
  const listeners = new Set<() => void>();
  let state: WriterState = noWrites;
  let number = 0;

  const set = (next: Partial<WriterState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => { listener(); });
  };
  const end = (outcome: Outcome | null): void => { set({ writing: null, outcome }); };

  /** Carries out a plan with the journal kept; the entry stays where the outcome is not known. */
  async function carryOut(plan: Plan): Promise<Carried> {
    number += 1;
    let entry: JournalEntry | null = null;
    const id = `${now()}-${number}`;
    const applied = await host.apply(plan, {
      beforeWriting: async (undo) => {
        entry = { id, document, time: now(), plan, undo };
        // A browser that keeps nothing must not keep a person from writing: they lose the offer after an interruption, no more.
        await journal.add(entry).catch(() => undefined);
      },
    }).catch((error: unknown): Applied => ({ outcome: 'taken-back', error }));
    if (applied.outcome !== 'interrupted') await journal.remove(id).catch(() => undefined);
    return { plan, applied, entry };
  }

  /** Takes up what became of a plan. */
  function settled({ plan, applied, entry }: Carried, done: (undo: Plan) => void, refused: (refusals: readonly Refusal[]) => Outcome): boolean {
    if (applied.outcome === 'done') {
      done(applied.undo);
      onWritten();
      return true;
    }
    if (applied.outcome === 'refused') end(refused(applied.refusals));
    if (applied.outcome === 'taken-back') end({ kind: 'taken-back', name: plan.name, problem: problemOf(applied.error) });
    if (applied.outcome === 'interrupted') {
      end({ kind: 'interrupted', entry: entry ?? { id: '', document, time: now(), plan, undo: applied.undo }, sinceOpening: true });
    }
    return false;
  }

  async function attempt(plan: Plan, done: (undo: Plan) => void, refused: (refusals: readonly Refusal[]) => Outcome): Promise<boolean> {
    if (state.writing !== null) return false;
    set({ writing: plan.name, outcome: null });
    return settled(await carryOut(plan), done, refused);
  }

  function remember(plan: Plan, undo: Plan, leftOut?: LeftOut): void {
    const cells = cellsWritten(plan);
    set({ steps: [{ id: `step-${now()}-${number}`, name: plan.name, time: now(), cells, undo }, ...state.steps] });
    end({ kind: 'done', name: plan.name, cells, ...(leftOut && { leftOut }) });
  }

  const write = (plan: Plan): Promise<boolean> => attempt(plan, (undo) => { remember(plan, undo); }, (refusals) => ({ kind: 'refused', name: plan.name, refusals }));

  async function repair(repairs: readonly Repair[], name: string): Promise<boolean> {
    if (state.writing !== null) return false;
    set({ writing: name, outcome: null });
    const tries: Carried[] = [];
    const apply = async (plan: Plan): Promise<Applied> => {
      const carried = await carryOut(plan);
      tries.push(carried);
      return carried.applied;
    };
    const { refused, refusals } = await writeRepairs({ apply }, repairs, name);
    const last = tries.at(-1);
    if (!last) {
      end(null);
      return false;
    }
    const leftOut = refused.length > 0 ? { repairs: refused.length, refusals } : undefined;
    return settled(last, (undo) => { remember(last.plan, undo, leftOut); }, () => ({ kind: 'refused', name, refusals }));
  }

  function undoStep(step: Step, undo: Plan): Promise<boolean> {
    return attempt(
      undo,
      () => {
        set({ steps: state.steps.filter(({ id }) => id !== step.id) });
        end({ kind: 'undone', name: step.name, cells: step.cells });
      },
      (refusals) => {
        const cells = refusals.flatMap((refusal) => (refusal.code === 'cell-changed' ? [refusal.cell] : []));
        return cells.length === refusals.length ? { kind: 'undo-changed', step, cells } : { kind: 'refused', name: step.name, refusals };
      },
    );
  }

  async function settle(again: boolean): Promise<boolean> {
    const { outcome } = state;
    if (outcome?.kind !== 'interrupted') return false;
    const { entry } = outcome;
    const isBack = await attempt(
      entry.undo,
      () => { end({ kind: 'undone', name: entry.plan.name, cells: cellsWritten(entry.plan) }); },
      (refusals) => ({ kind: 'refused', name: entry.plan.name, refusals }),
    );
    if (!isBack) return false;
    await journal.remove(entry.id).catch(() => undefined);
    return again ? write(entry.plan) : true;
  }

  /** Sheets that were not read may have the name: the host is the one that knows. */
  async function writeNamed(make: (taken: readonly string[]) => Plan): Promise<boolean> {
    const taken: string[] = [];
    for (let tries = 0; tries < mostNames; tries += 1) {
      if (await write(make(taken))) return true;
      const refusals = state.outcome?.kind === 'refused' ? state.outcome.refusals : [];
      const names = refusals.flatMap((refusal) => (refusal.code === 'name-taken' ? [refusal.name] : []));
      if (names.length === 0 || names.length < refusals.length) return false;
      append(taken, names);
    }
    return false;
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    write,
    repair,
    writeNamed,
    undo: async () => {
      const [latest] = state.steps;
      return latest ? undoStep(latest, latest.undo) : false;
    },
    undoAnyway: async () => {
      const { outcome } = state;
      return outcome?.kind === 'undo-changed' ? undoStep(outcome.step, { ...outcome.step.undo, expect: [] }) : false;
    },
    takeBack: () => settle(false),
    finish: () => settle(true),
    dismiss: () => { end(null); },
    look: async () => {
      const [entry] = await journal.entries(document).catch(() => []);
      if (entry && state.outcome === null) end({ kind: 'interrupted', entry, sinceOpening: false });
    },
  };
}
