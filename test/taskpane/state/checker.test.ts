import { describe, expect, test } from '@jest/globals';
import type { Scope } from '../../../src/hosts/host';
import { runCheck } from '../../../src/run/run-check';
import type { CheckStep } from '../../../src/run/step';
import type { Report } from '../../../src/rules/report';
import { type Checker, createChecker, type RunCheck } from '../../../src/taskpane/state/checker';
import { sheetOf, workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { plainHost } from '../hosts';

const empty: Report = { tables: [], nearMisses: [], findings: [], notices: [] };
const other: Report = { ...empty, notices: [{ kind: 'not-calculated', sheetId: '1', sheetName: 'A' }] };

interface Call {
  readonly scope: Scope;
  readonly signal: AbortSignal;
  readonly tell: (step: CheckStep) => void;
  readonly finish: (report: Report) => void;
  readonly fail: (error: unknown) => void;
}

/** A checker whose checks end when the test says so. */
function held(): { readonly checker: Checker; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const run: RunCheck = (_, { scope, signal, tell = () => undefined }) => new Promise((finish, fail) => calls.push({ scope, signal, tell, finish, fail }));
  return { checker: createChecker(plainHost(workbookOf()).host, () => Promise.resolve(run)), calls };
}

/** Lets promises that wait run. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('checking', () => {
  test('the state says what runs, then holds the report, its scope, and the sheets read', async () => {
    const { host } = plainHost(workbookOf(hebei, [['x']]));
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    const states: (Scope | null)[] = [];
    checker.subscribe(() => states.push(checker.state().checking));
    await checker.check('active-sheet');
    expect(states).toEqual(['active-sheet', null]);
    expect(checker.state()).toMatchObject({ failure: null, changed: false, result: { scope: 'active-sheet', sheets: [{ id: 'Sheet1', name: 'Sheet1' }] } });
    expect(checker.state().result?.report.tables).toHaveLength(1);
  });

  test('the last check wins: one that still runs is called off, and its late answer is dropped', async () => {
    const { checker, calls } = held();
    const first = checker.check('active-sheet');
    await settle();
    const second = checker.check('workbook');
    await settle();
    expect(calls.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    calls[1]?.finish(other);
    await second;
    calls[0]?.finish(empty);
    await first;
    expect(checker.state()).toMatchObject({ checking: null, result: { report: other, scope: 'workbook' } });
  });

  test('a failure of one that was called off is no failure', async () => {
    const { checker, calls } = held();
    const first = checker.check('workbook');
    await settle();
    const second = checker.check('workbook');
    await settle();
    calls[0]?.fail(new Error('late'));
    await first;
    expect(checker.state()).toMatchObject({ checking: 'workbook', failure: null });
    calls[1]?.finish(empty);
    await second;
    expect(checker.state().failure).toBeNull();
  });

  test('calling off leaves the last result, and what arrives afterwards changes nothing', async () => {
    const { checker, calls } = held();
    const first = checker.check('workbook');
    await settle();
    calls[0]?.finish(other);
    await first;
    const second = checker.check('workbook');
    await settle();
    checker.cancel();
    expect(calls[1]?.signal.aborted).toBe(true);
    expect(checker.state()).toMatchObject({ checking: null, result: { report: other } });
    calls[1]?.finish(empty);
    await second;
    expect(checker.state().result?.report).toBe(other);
  });

  test('calling off a check of a workbook that had changed leaves it out of date, also where a second check was called off', async () => {
    const { host, happens } = plainHost(workbookOf(hebei));
    const never: RunCheck = () => new Promise(() => undefined);
    let run: RunCheck = runCheck;
    const checker = createChecker(host, () => Promise.resolve(run));
    checker.follow();
    await checker.check('workbook');
    happens({ kind: 'values', sheetId: 'Sheet1' });
    expect(checker.state().changed).toBe(true);
    run = never;
    void checker.check('workbook');
    void checker.check('active-sheet');
    expect(checker.state().changed).toBe(false);
    checker.cancel();
    expect(checker.state()).toMatchObject({ checking: null, changed: true, result: { scope: 'workbook' } });
  });

  test('one that is called off before its engine has come does not begin', async () => {
    let begun = 0;
    const checker = createChecker(plainHost(workbookOf()).host, async () => {
      await settle();
      return () => {
        begun += 1;
        return Promise.resolve(empty);
      };
    });
    const done = checker.check('workbook');
    checker.cancel();
    await done;
    expect(begun).toBe(0);
  });

  test('what it is at is told while it runs, and is forgotten when the next one begins', async () => {
    const { checker, calls } = held();
    void checker.check('workbook');
    await settle();
    calls[0]?.tell({ kind: 'checking', at: 3, of: 7 });
    expect(checker.step.get()).toEqual({ kind: 'checking', at: 3, of: 7 });
    void checker.check('workbook');
    expect(checker.step.get()).toBeNull();
    checker.cancel();
  });

  test('a failure keeps the last result, and trying again is the same check', async () => {
    const { checker, calls } = held();
    const first = checker.check('workbook');
    await settle();
    calls[0]?.finish(other);
    await first;
    const second = checker.check('active-sheet');
    await settle();
    calls[1]?.fail(Object.assign(new Error('editing'), { code: 'cell-edit-mode' }));
    await second;
    expect(checker.state()).toMatchObject({ checking: null, result: { report: other }, failure: { problem: { code: 'cell-edit-mode' } } });
    checker.state().failure?.retry();
    expect(checker.state()).toMatchObject({ checking: 'active-sheet', failure: null });
    await settle();
    expect(calls[2]?.scope).toBe('active-sheet');
    checker.cancel();
  });

  test('an engine that is not loaded fails like anything else, and may come the next time', async () => {
    let tries = 0;
    const checker = createChecker(plainHost(workbookOf()).host, () => {
      tries += 1;
      return tries === 1 ? Promise.reject(Object.assign(new Error(''), { name: 'ChunkLoadError' })) : Promise.resolve(runCheck);
    });
    await checker.check('workbook');
    expect(checker.state().failure?.problem).toEqual({ code: 'not-loaded' });
    await checker.check('workbook');
    expect(checker.state()).toMatchObject({ failure: null, result: { scope: 'workbook' } });
  });
});

describe('selecting', () => {
  const range = { sheetId: 'Sheet1', rect: { top: 3, left: 2, bottom: 5, right: 4 } };

  test('what was selected is known at once', async () => {
    const { host, selected } = plainHost(workbookOf([['x']]));
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    await checker.select(range);
    expect(selected).toEqual([range]);
    expect(checker.state().selected).toEqual({ sheetId: 'Sheet1', cell: { row: 3, column: 2 } });
  });

  test('a failure offers the same selection again; after a sheet that has gone, a check', async () => {
    const { host, selected, refuseSelecting } = plainHost(workbookOf([['x']]));
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    refuseSelecting(Object.assign(new Error(''), { code: 'busy' }));
    await checker.select(range);
    expect(checker.state().failure?.problem).toEqual({ code: 'busy' });
    refuseSelecting(null);
    checker.state().failure?.retry();
    await settle();
    expect(selected).toEqual([range]);
    expect(checker.state().failure).toBeNull();

    refuseSelecting(Object.assign(new Error(''), { code: 'sheet-gone' }));
    await checker.select(range);
    checker.state().failure?.retry();
    expect(checker.state()).toMatchObject({ checking: 'workbook', failure: null });
    await settle();
  });

  test('a failure can be put away', async () => {
    const { host, refuseSelecting } = plainHost(workbookOf([['x']]));
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    refuseSelecting(new Error(''));
    await checker.select(range);
    checker.dismiss();
    expect(checker.state().failure).toBeNull();
  });
});

describe('following the workbook', () => {
  const two = { sheets: [sheetOf([['x']], 'A'), sheetOf([['y']], 'B')] };

  test('a change is told of what was checked only, until the next check', async () => {
    const { host, happens } = plainHost(two);
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    const stop = checker.follow();
    happens({ kind: 'values', sheetId: 'A' });
    expect(checker.state().changed).toBe(false);
    await checker.check('active-sheet');
    happens({ kind: 'values', sheetId: 'B' });
    happens({ kind: 'sheets' });
    expect(checker.state().changed).toBe(false);
    happens({ kind: 'values', sheetId: 'A' });
    expect(checker.state().changed).toBe(true);
    await checker.check('workbook');
    expect(checker.state().changed).toBe(false);
    happens({ kind: 'sheets' });
    expect(checker.state().changed).toBe(true);
    stop();
  });

  test('what changes while a check runs may have been read before: the new result is out of date already', async () => {
    const { host, happens } = plainHost(two);
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    const stop = checker.follow();
    const checking = checker.check('workbook');
    happens({ kind: 'values', sheetId: 'B' });
    await checking;
    expect(checker.state().changed).toBe(true);
    stop();
  });

  test('a check that fails leaves an outdated result outdated', async () => {
    const plain = plainHost(two);
    let broken = false;
    const run: RunCheck = (host, options) => (broken ? Promise.reject(new Error('')) : runCheck(host, options));
    const checker = createChecker(plain.host, () => Promise.resolve(run));
    const stop = checker.follow();
    await checker.check('workbook');
    plain.happens({ kind: 'values', sheetId: 'A' });
    broken = true;
    await checker.check('workbook');
    expect(checker.state().changed).toBe(true);
    stop();
  });

  test('the selection is followed, and nothing more once it is stopped', async () => {
    const { host, happens, watchers } = plainHost(two);
    const checker = createChecker(host, () => Promise.resolve(runCheck));
    const stop = checker.follow();
    const cell = { sheetId: 'A', cell: { row: 1, column: 1 } };
    happens({ kind: 'selection', cell });
    expect(checker.state().selected).toEqual(cell);
    stop();
    happens({ kind: 'selection', cell: { ...cell, sheetId: 'B' } });
    expect(checker.state().selected).toEqual(cell);
    await settle();
    expect(watchers()).toBe(0);
  });

  test('a host that cannot watch is not asked to', () => {
    const { host, watchers } = plainHost(two, { watch: false });
    createChecker(host, () => Promise.resolve(runCheck)).follow();
    expect(watchers()).toBe(0);
  });
});
