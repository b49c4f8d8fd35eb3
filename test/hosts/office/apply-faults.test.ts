/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { WritingHost } from '../../../src/hosts/host';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import type { Applied, Edit, Plan } from '../../../src/sheet/edit';
import { refusals } from '../../office-host/faults';
import { isWriting, Ledger } from '../../office-host/ledger';
import { expectOutcome, planOf, rect, stateOf, supplyResults, write } from './applying';
import { beside, newSheet, owned } from './plans';
import { setUp, type Setup } from './setup';

let setup: Setup;

/** Small messages, so that a fault meets every state in between; patience for a machine that is busy. */
function ready(bytes = 2_000, patience = 30_000): Promise<Setup> {
  return setUp({ workbook: owned }, { pauses: [1, 1], patience, message: { cells: 160_000, bytes } });
}

/** The same workbook through a host that waits longer. */
function calm(bytes = 2_000): WritingHost {
  return createOfficeHost({ pauses: [1, 1], message: { cells: 160_000, bytes } });
}

beforeEach(async () => {
  setup = await ready();
});

afterEach(() => {
  setup.shutdown();
  expect(setup.excel.ledger.unmodelled).toEqual([]);
});

const marks: Edit = { kind: 'mark', sheetId: '{A}', marks: [{ level: 'error', areas: [rect('A2'), rect('B3')] }] };
const cells = write('{A}', 'A2:C3', [['新', null, { formula: '=B2*2', result: 2 }], ['=文字', 9, '']]);
const moving: Edit[] = [{ kind: 'rename-sheet', sheetId: '{B}', name: '附注' }, { kind: 'move-sheet', sheetId: '{B}', position: 0 }];
const inserted: Edit[] = [{ kind: 'insert-rows', sheetId: '{A}', at: 2, count: 2 }, write('{A}', 'A3:A4', [['一'], ['二']]), write('{A}', 'A6', [['总计']])];

const plans: [string, Plan][] = [
  ['cells and marks', planOf(cells, marks)],
  ['a new sheet and cells', planOf(...newSheet, cells)],
  ['places beside values', planOf(...beside)],
  ['names and places of sheets', planOf(...moving, cells)],
  ['rows', planOf(...inserted)],
];

/** Changes of the workbook that a plan makes, counted by carrying it out and taking it back. */
async function countWrites(plan: Plan, host: WritingHost = calm()): Promise<{ readonly there: number; readonly trips: readonly boolean[] }> {
  supplyResults(setup.excel, plan);
  const { undo } = expectOutcome(await host.apply(plan), 'done');
  const there = setup.excel.faults.writes;
  const trips = setup.excel.ledger.trips.map(isWriting);
  expectOutcome(await host.apply(undo), 'done');
  setup.excel.ledger.reset();
  return { there, trips };
}

/** Settles an interruption as the pane offers it: the faults are over, and what was written is taken back. */
async function settle(applied: Applied): Promise<void> {
  setup.excel.faults.clear();
  await setup.excel.idle();
  expectOutcome(await calm().apply(expectOutcome(applied, 'interrupted').undo), 'done');
}

describe.each(plans)('%s', (_, plan) => {
  test('any write may fail: the workbook is then what it was', async () => {
    const before = stateOf(setup.excel);
    const { there } = await countWrites(plan);
    expect(there).toBeGreaterThan(2);
    for (let nth = 1; nth <= there; nth += 1) {
      setup.excel.faults.failWrite(nth);
      const applied = await setup.host.apply(plan);
      expect([nth, applied.outcome, stateOf(setup.excel)]).toEqual([nth, 'taken-back', before]);
    }
  });

  test('all writes may fail from one on: it is interrupted, and taken back when they work again', async () => {
    const before = stateOf(setup.excel);
    const { there } = await countWrites(plan);
    for (let nth = 1; nth <= there; nth += 1) {
      setup.excel.faults.failWrite(nth, 10_000);
      const applied = await setup.host.apply(plan);
      if (applied.outcome === 'interrupted' && plan !== rowsPlan) await settle(applied);
      setup.excel.faults.clear();
      if (applied.outcome === 'interrupted' && plan === rowsPlan) await settleRows(applied, before);
      expect(['interrupted', 'taken-back']).toContain(applied.outcome);
      expect([nth, stateOf(setup.excel)]).toEqual([nth, before]);
    }
  });

  test.each(['before', 'after'] as const)('any message that writes, or its answer, may be lost (%s)', async (when) => {
    setup.shutdown();
    setup = await ready(6_000, 400);
    const before = stateOf(setup.excel);
    const { trips } = await countWrites(plan, calm(6_000));
    for (const [at, isWriting] of trips.entries()) {
      if (at < trips.indexOf(true)) continue;
      setup.excel.faults.pass(at);
      setup.excel.faults.lose(when);
      const applied = await setup.host.apply(plan);
      expect([at, isWriting, applied.outcome]).toEqual([at, isWriting, 'interrupted']);
      if (plan === rowsPlan) await settleRows(applied, before);
      else await settle(applied);
      expect([at, stateOf(setup.excel)]).toEqual([at, before]);
    }
  });

  test('the session may end at any message', async () => {
    const before = stateOf(setup.excel);
    const { trips } = await countWrites(plan);
    const first = trips.indexOf(true);
    for (const at of trips.keys()) {
      setup.excel.faults.pass(at);
      setup.excel.faults.endWith(refusals.sessionLost);
      const applying = setup.host.apply(plan);
      if (at < first) {
        await expect(applying).rejects.toMatchObject({ code: 'session-lost' });
        setup.excel.faults.clear();
        continue;
      }
      const applied = await applying;
      if (plan === rowsPlan) await settleRows(applied, before);
      else await settle(applied);
      expect([at, stateOf(setup.excel)]).toEqual([at, before]);
    }
  });
});

const rowsPlan = plans[4]?.[1];

/** After an interruption rows are taken back only where the plan was wholly done: half of it cannot be told from a person's own rows. */
async function settleRows(applied: Applied, before: unknown): Promise<void> {
  setup.excel.faults.clear();
  await setup.excel.idle();
  const settled = await calm().apply(expectOutcome(applied, 'interrupted').undo);
  if (settled.outcome === 'done') {
    expect(stateOf(setup.excel)).toEqual(before);
    return;
  }
  expectOutcome(settled, 'refused');
  setup.shutdown();
  setup = await ready(6_000, 400);
  if (rowsPlan) supplyResults(setup.excel, rowsPlan);
}

describe('an undo whose write fails', () => {
  test.each(plans.filter(([name]) => name !== 'rows' && name !== 'places beside values'))('leaves what was done: %s', async (_, plan) => {
    supplyResults(setup.excel, plan);
    const { undo } = expectOutcome(await setup.host.apply(plan), 'done');
    const after = stateOf(setup.excel);
    let fails = 0;
    for (let nth = 1; nth < 400; nth += 1) {
      setup.excel.faults.failWrite(nth);
      const applied = await setup.host.apply(undo);
      if (applied.outcome === 'done') break;
      fails += 1;
      expect([nth, applied.outcome, stateOf(setup.excel)]).toEqual([nth, 'taken-back', after]);
    }
    expect(fails).toBeGreaterThan(0);
  });

  test('is interrupted where what it took away cannot be put back', async () => {
    const { undo } = expectOutcome(await setup.host.apply(planOf(...inserted)), 'done');
    setup.excel.faults.failWrite(2);
    expect((await setup.host.apply(undo)).outcome).toBe('interrupted');
  });
});

describe('a refusal of the first message', () => {
  test.each([['a cell is edited', refusals.cellEdit], ['Excel is busy', refusals.busy]])('because %s passes, or leaves everything as it was', async (_, code) => {
    const before = stateOf(setup.excel);
    setup.excel.faults.pass(1);
    setup.excel.faults.refuse(code, 3);
    const applied = await setup.host.apply(planOf(write('{A}', 'A1', [['新']])));
    expect([applied.outcome, stateOf(setup.excel)]).toEqual(['taken-back', before]);
    expect(setup.excel.ledger.roundTrips).toBe(4);
    setup.excel.faults.pass(1);
    setup.excel.faults.refuse(code, 2);
    expectOutcome(await setup.host.apply(planOf(write('{A}', 'A1', [['新']]))), 'done');
  });
});

test('a plan that is stopped between two messages is taken back', async () => {
  const before = stateOf(setup.excel);
  const stopping = new AbortController();
  const many = Array.from({ length: 6 }, (_, row) => write('{A}', `A${row + 10}:C${row + 10}`, [['很'.repeat(300), '长'.repeat(300), '文'.repeat(300)]]));
  setup.excel.model.calculate = () => undefined;
  const { ledger } = setup.excel;
  const written = (): number => ledger.trips.filter(isWriting).length;
  const closing = jest.spyOn(ledger, 'close').mockImplementation((trip) => {
    Ledger.prototype.close.call(ledger, trip);
    if (written() === 2) stopping.abort(new Error('stopped'));
  });
  const applied = await setup.host.apply(planOf(...many), { signal: stopping.signal });
  closing.mockRestore();
  expect([written() >= 2, applied]).toMatchObject([true, { outcome: 'taken-back', error: { message: 'stopped' } }]);
  expect(stateOf(setup.excel)).toEqual(before);
});
