/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { refusedWhole } from '../../../src/hosts/office/apply/carry-out';
import { HostError, hostErrorCodes, type HostErrorCode, officeCodes } from '../../../src/hosts/office/errors';
import { createOfficeHost } from '../../../src/hosts/office/office-host';
import { defaultPauses, isPassing } from '../../../src/hosts/office/retry';
import { localeIds } from '../../../src/locales/locale';
import { paneWords } from '../../../src/locales/pane-words';
import { problemOf } from '../../../src/taskpane/state/problem';
import { problemText } from '../../../src/taskpane/view/failure-words';
import { refusals } from '../../office-host/faults';
import { expectOutcome, planOf, stateOf, write } from './applying';
import { excel19 } from '../../office-host/profiles';
import type { Setup } from './setup';
import { setUpEach } from './set-up-each';
import { small } from './workbooks';

const setUp = setUpEach();
const pauses = defaultPauses.map(() => 1);
const allTries = pauses.length + 1;
const content = '农村供水管护经费';

function booted(): Promise<Setup> {
  return setUp({ workbook: { sheets: [...small.sheets, { id: '{H}', name: '底稿', visibility: 'hidden', rows: [[content]] }, { id: '{M}', name: '合并', rows: [[content]], merges: ['J1:K1'] }] }, profile: excel19 }, { pauses });
}

async function errorOf(act: Promise<unknown>): Promise<HostError> {
  const error: unknown = await act.then(() => null, (thrown: unknown) => thrown);
  if (!(error instanceof HostError)) throw new Error(`no error of the host: ${String(error)}`);
  return error;
}

/** What a person reads, in each language. */
function told(error: unknown): string[] {
  return localeIds.map((locale) => problemText(problemOf(error), 'Excel', paneWords(locale)));
}

const officeNames = Object.keys(officeCodes);

describe.each(officeNames)('%s, as Excel answers it', (name) => {
  const code = officeCodes[name] ?? 'unexpected';

  test('to a read: known, tried again only where it passes, and told in words', async () => {
    const { excel, host } = await booted();
    for (let tries = 0; tries < allTries; tries += 1) excel.faults.fail(name);
    const error = await errorOf(host.read('active-sheet'));
    expect(error.code).toBe(code);
    expect(excel.ledger.trips.map((trip) => trip.error)).toEqual(Array.from({ length: isPassing(error) ? allTries : 1 }, () => name));
    for (const text of told(error)) expect(text).not.toMatch(/pane\.error|Injected/);
    expect(new Set(told(error)).size).toBe(localeIds.length);
  });

  test('to a read, and then no more: read all the same where it passes', async () => {
    const { excel, host } = await booted();
    excel.faults.fail(name);
    const read = host.read('active-sheet');
    if (isPassing(new HostError(code, ''))) expect((await read).sheets).toHaveLength(1);
    else expect((await errorOf(read)).code).toBe(code);
  });

  test('to a write: sent again only where Excel says that nothing was done, else taken back or noted', async () => {
    const { excel, host } = await booted();
    const before = stateOf(excel);
    const id = excel.model.sheets[0]?.id ?? '';
    // The first message reads what is there; the second one writes.
    excel.faults.pass(1);
    excel.faults.fail(name);
    const applied = await host.apply(planOf(write(id, 'J1', [['新']])));
    // Without the session nobody can look: what was written is noted, and taken back when there is one again.
    const outcome = refusedWhole.has(name) ? 'done' : code === 'session-lost' ? 'interrupted' : 'taken-back';
    expectOutcome(applied, outcome);
    if (outcome !== 'done') expect(stateOf(excel)).toEqual(before);
  });
});

describe.each(Object.entries(refusals))('the refusal %s (%d) of a whole message', (_, number) => {
  test('is one of Excel’s codes that are known here', async () => {
    const { excel, host } = await booted();
    excel.faults.endWith(number);
    const { code, cause } = await errorOf(host.read('active-sheet'));
    const name = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    expect([officeNames.includes(name), code]).toEqual([true, officeCodes[name]]);
    excel.faults.clear();
  });
});

/** How each of our own codes comes about. A code without an entry does not compile, and fails below. */
const provocations: Readonly<Record<HostErrorCode, (setup: Setup) => Promise<unknown>>> = {
  'cell-edit-mode': ({ excel, host }) => { excel.faults.endWith(refusals.cellEdit); return host.read('workbook'); },
  busy: ({ excel, host }) => { excel.faults.endWith(refusals.busy); return host.read('workbook'); },
  'session-lost': ({ excel, host }) => { excel.faults.endWith(refusals.sessionLost); return host.read('workbook'); },
  'access-denied': ({ excel, host }) => { excel.faults.endWith(refusals.noPermission); return host.read('workbook'); },
  'too-large': ({ excel, host }) => { excel.faults.endWith(refusals.responseTooLarge); return host.formats([{ sheetId: excel.model.sheets[0]?.id ?? '', rect: { top: 0, left: 0, bottom: 0, right: 0 } }]); },
  'sheet-gone': ({ host }) => host.formats([{ sheetId: '{none}', rect: { top: 0, left: 0, bottom: 0, right: 0 } }]),
  'sheet-hidden': ({ host }) => host.select({ sheetId: '{H}', rect: { top: 0, left: 0, bottom: 0, right: 0 } }),
  unexpected: ({ excel, host }) => { excel.faults.fail('GeneralException'); return host.read('active-sheet'); },
  'no-answer': async ({ excel }) => {
    excel.faults.pass(1);
    for (let lost = 0; lost < 10; lost += 1) excel.faults.lose('before');
    throw problemIn(await createOfficeHost({ pauses, patience: 50 }).apply(planOf(write(excel.model.sheets[0]?.id ?? '', 'J1', [['新']]))));
  },
  // Excel ignores without a word what is written under a merge; one of that age cannot be asked about merges beforehand.
  'not-written': async ({ host }) => { throw problemIn(await host.apply(planOf(write('{M}', 'K1', [['新']])))); },
};

/** Codes that Excel has no name for: we tell them from what it does. */
const made = new Set<HostErrorCode>(['sheet-hidden', 'no-answer', 'not-written', 'unexpected']);

function problemIn(applied: { readonly outcome: string; readonly error?: unknown }): unknown {
  return applied.error ?? new Error(applied.outcome);
}

test.each(hostErrorCodes)('our own code %s can be provoked, and is told without a word of the workbook', async (code) => {
  const setup = await booted();
  const error = await errorOf(provocations[code](setup));
  expect(error.code).toBe(code);
  // A code that is not made up here stands for a name of Excel's.
  expect(made.has(code) || Object.values(officeCodes).includes(code)).toBe(true);
  for (const text of told(error)) {
    expect(text).not.toMatch(/pane\.error/);
    expect(text).not.toContain(content);
  }
  setup.excel.faults.clear();
});
