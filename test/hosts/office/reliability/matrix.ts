import type { WritingHost } from '../../../../src/hosts/host';
import { createOfficeHost } from '../../../../src/hosts/office/office-host';
import type { Plan } from '../../../../src/sheet/edit';
import type { OfficeTestHost } from '../../../office-host/host';
import { isWriting } from '../../../office-host/ledger';
import type { WorkbookData } from '../../../office-host/workbook/data';
import { WorkbookModel } from '../../../office-host/workbook/model';
import { stateOf } from '../applying';
import { type Act, type OperationId, prepare } from './operations';
import type { Trouble } from './scenes';
import { type Ended, toldOf, triedAgain } from './told';

/** The three outcomes, and the one that must not be. */
export type Fate = 'as-it-was' | 'done' | 'taken-back-later' | 'lost';

const patience = 300;
/** So long after the message that gets no answer a person has given up, and calls it off or closes the pane. */
const giveUp = 900;
const message = { cells: 160_000, bytes: 3_000 };

function hostFor(kind: 'hurried' | 'calm'): WritingHost {
  return createOfficeHost({ pauses: [1, 1, 1], message, ...(kind === 'hurried' && { patience }) });
}

/** Does something just before the message at a place, counted from now, reaches Excel; the answer stops the counting. */
function before({ faults }: OfficeTestHost, at: number, act: () => void): () => void {
  const take = faults.take.bind(faults);
  let seen = 0;
  faults.take = () => {
    if (seen === at) act();
    seen += 1;
    return take();
  };
  return () => { faults.take = take; };
}

/** What a trouble came to at one place of an operation. */
export interface Met {
  readonly fate: Fate;
  /** What the pane says of it; null where it says nothing. */
  readonly told: string | null;
  /** How often a message was sent again; null where none went wrong. */
  readonly again: number | null;
}

interface States {
  /** What the workbook may be at the end: untouched or wholly done, with what the person did meanwhile. */
  readonly before: unknown;
  readonly done: unknown;
  /** Whether each message of the undisturbed operation writes, and how many changes it makes. */
  readonly trips: readonly boolean[];
  readonly writes: number;
}

/** The places where a trouble meets an operation: its first message, the first that writes, one in the middle, and the last. */
function placesFor({ writesOnly }: Trouble, { trips, writes }: States): readonly number[] {
  const count = writesOnly ? writes : trips.length;
  // What meets only writes meets nothing of an operation that makes none: it goes on as ever.
  if (count === 0) return [0];
  return [...new Set([0, writesOnly ? 0 : Math.max(0, trips.indexOf(true)), Math.floor(count / 2), count - 1])];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A workbook in Excel on which operations meet troubles, one after the other; it is put back before each. */
export function createStage(excel: OfficeTestHost, workbook: WorkbookData): { readonly meet: (operation: OperationId, trouble: Trouble) => Promise<readonly Met[]> } {
  const known = new Map<string, States>();

  async function begin(operation: OperationId): Promise<Act> {
    const fresh = new WorkbookModel(workbook);
    const { model } = excel;
    await excel.idle();
    excel.faults.clear();
    model.sheets.splice(0, model.sheets.length, ...fresh.sheets);
    Object.assign(model, { isProtected: fresh.isProtected, activeId: fresh.activeId, selection: fresh.selection });
    return prepare(operation, hostFor('calm'), excel);
  }

  async function statesFor(operation: OperationId, trouble: Trouble): Promise<States> {
    await begin(operation);
    trouble.person?.(excel);
    const undisturbed = stateOf(excel);
    const act = await begin(operation);
    const counted = excel.faults.writes;
    excel.ledger.reset();
    const applied = await act(hostFor('calm'), {});
    if (applied && applied.outcome !== 'done') throw new Error(`${operation} is not done even undisturbed: ${applied.outcome}`);
    const trips = excel.ledger.trips.filter(({ kind }) => kind === 'excel').map(isWriting);
    const writes = excel.faults.writes - counted;
    trouble.person?.(excel);
    return { before: undisturbed, done: stateOf(excel), trips, writes };
  }

  async function run(act: Act, trouble: Trouble, at: number, noted: (undo: Plan) => void): Promise<Ended> {
    trouble.fault?.(excel, at);
    let isMet: () => void = () => undefined;
    const met = new Promise<void>((resolve) => { isMet = resolve; });
    const stop = before(excel, at, () => {
      trouble.person?.(excel);
      isMet();
    });
    const beforeWriting = (undo: Plan): Promise<void> => { noted(undo); return Promise.resolve(); };
    const acting = act(hostFor(trouble.silence === 'page' ? 'calm' : 'hurried'), { beforeWriting }).then((applied): Ended => ({ applied }), (rejected: unknown): Ended => ({ rejected }));
    const silence = met.then(() => new Promise<Ended>((resolve) => { setTimeout(() => { resolve({ silent: true }); }, giveUp); }));
    const end = await (trouble.silence ? Promise.race([acting, silence]) : acting);
    stop();
    return end;
  }

  async function metAt(operation: OperationId, trouble: Trouble, at: number, states: States): Promise<Met> {
    const act = await begin(operation);
    const journal: Plan[] = [];
    excel.ledger.reset();
    const end = await run(act, trouble, at, (undo) => journal.push(undo));
    const again = triedAgain(excel.ledger.trips);
    excel.faults.clear();
    await excel.idle();
    return { fate: await fateOf(operation, trouble, states, act, end, journal), told: toldOf(end, journal, trouble.silence ?? null), again };
  }

  async function fateOf(operation: OperationId, trouble: Trouble, states: States, act: Act, end: Ended, journal: readonly Plan[]): Promise<Fate> {
    // A pane that is opened again checks as ever.
    if ('silent' in end && operation === 'check') await act(hostFor('calm'), {});
    const undo = 'applied' in end && end.applied?.outcome === 'interrupted' ? end.applied.undo : 'silent' in end ? journal[0] : undefined;
    if (undo) {
      // The pane, now or at its next opening, offers to take back what the journal holds.
      trouble.amends?.(excel);
      const back = await hostFor('calm').apply(undo);
      if (trouble.amends) trouble.person?.(excel);
      if (!isSame(stateOf(excel), states.before)) return 'lost';
      // A sheet that the person has deleted took with it what there was to take back.
      return back.outcome === 'done' ? 'taken-back-later' : 'as-it-was';
    }
    const isDone = 'applied' in end && end.applied?.outcome === 'done';
    return isSame(stateOf(excel), isDone ? states.done : states.before) ? (isDone ? 'done' : 'as-it-was') : 'lost';
  }

  return {
    meet: async (operation, trouble) => {
      const key = `${operation} ${trouble.person ? trouble.id : ''}`;
      const states = known.get(key) ?? (await statesFor(operation, trouble));
      known.set(key, states);
      const found: Met[] = [];
      for (const at of placesFor(trouble, states)) found.push(await metAt(operation, trouble, at, states));
      return found;
    },
  };
}
