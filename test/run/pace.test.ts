import { describe, expect, test } from '@jest/globals';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import type { ReadingHost } from '../../src/hosts/host';
import { inTurns, type Pace } from '../../src/run/pace';
import { runCheck } from '../../src/run/run-check';
import type { CheckStep } from '../../src/run/step';
import type { InParts } from '../../src/sheet/parts';
import { fixtureNames, readFixture, sampleNames } from '../fixtures/load';
import { workbookOf } from '../support/grid';
import { hebei } from '../support/tables';

/** A clock that a test moves on, and what happens while others have their turn. */
function pacing(partsATurn: number, meanwhile: (turns: number) => void = () => undefined): { readonly pace: Pace; readonly turns: () => number } {
  let [time, turns] = [0, 0];
  return {
    pace: {
      now: () => (time += 10 / partsATurn),
      turn: () => {
        turns += 1;
        meanwhile(turns);
        return Promise.resolve();
      },
    },
    turns: () => turns,
  };
}

function hostOf(name: string): ReadingHost {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(`${name}: ${opened.failure.code}`);
  return opened.host;
}

describe('work in turns', () => {
  /** Counts its parts in the list. */
  function* work(done: number[], to: number): InParts<number, string> {
    for (let at = 1; at <= to; at += 1) {
      done.push(at);
      yield at;
    }
    return 'whole';
  }
  const step = (at: number): number => at;

  test('without a pace it is done at once', async () => {
    const done: number[] = [];
    expect(await inTurns(work(done, 5), { step })).toBe('whole');
    expect(done).toHaveLength(5);
  });

  test('others have their turn as often as the time is up, and hear where it is', async () => {
    const told: number[] = [];
    const { pace, turns } = pacing(1);
    expect(await inTurns(work([], 5), { pace, step, tell: (at) => told.push(at) })).toBe('whole');
    expect(told).toEqual([1, 2, 3, 4, 5]);
    expect(turns()).toBe(5);
  });

  test('called off in a turn of others, no further part is done', async () => {
    const done: number[] = [];
    const stop = new AbortController();
    const { pace } = pacing(1, (turns) => { if (turns === 2) stop.abort(new Error('called off')); });
    await expect(inTurns(work(done, 5), { pace, step, signal: stop.signal })).rejects.toThrow('called off');
    expect(done).toEqual([1, 2]);
  });

  test('called off before it began, none is', async () => {
    const done: number[] = [];
    await expect(inTurns(work(done, 5), { step, signal: AbortSignal.abort(new Error('called off')) })).rejects.toThrow('called off');
    expect(done).toEqual([]);
  });
});

describe('a check in turns', () => {
  test.each([...fixtureNames(), ...sampleNames()])('%s: the same report, to the word, however it is cut', async (name) => {
    const whole = await runCheck(hostOf(name));
    for (const parts of [1, 7]) expect(await runCheck(hostOf(name), { pace: pacing(parts).pace })).toEqual(whole);
  });

  test('it tells what it is at: reading, finding, reading the formats, reading the tables, checking', async () => {
    const told: CheckStep[] = [];
    const { host } = readCounting();
    await runCheck(host, { pace: pacing(1).pace, tell: (step) => told.push(step) });
    expect(told.map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1])).toEqual(['reading', 'finding', 'reading', 'understanding', 'checking']);
    expect(told).toContainEqual({ kind: 'finding', at: 2, of: 2 });
    expect(told).toContainEqual({ kind: 'understanding', at: 1, of: 2 });
    expect(told).toContainEqual({ kind: 'checking', at: 2, of: 2 });
  });

  test('called off while it looks for tables, it asks the host nothing more', async () => {
    const stop = new AbortController();
    const { host, asked } = readCounting();
    const { pace } = pacing(1, () => { stop.abort(new Error('called off')); });
    await expect(runCheck(host, { pace, signal: stop.signal })).rejects.toThrow('called off');
    expect(asked).toEqual(['read']);
  });

  /** Two sheets with a table each, in a host that notes what it is asked. */
  function readCounting(): { readonly host: ReadingHost; readonly asked: string[] } {
    const asked: string[] = [];
    const host: ReadingHost = {
      read: () => {
        asked.push('read');
        return Promise.resolve(workbookOf(hebei, hebei));
      },
      formats: (ranges) => {
        asked.push('formats');
        return Promise.resolve(ranges.map(() => []));
      },
    };
    return { host, asked };
  }
});
