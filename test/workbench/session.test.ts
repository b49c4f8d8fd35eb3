import { describe, expect, test } from '@jest/globals';
import { readFixture } from '../fixtures/load';
import type { Styles, WorkbookLayout } from '../../src/workbench/layout/layout';
import { openPacked } from '../../src/workbench/open/opened';
import { createSession, type Session, type SessionState, type Source } from '../../src/workbench/page/session';
import { type FakeGrid, fakeGrid } from './fake-grid';

const noLayout: WorkbookLayout = { sheets: [], plain: new Map(), source: null };
const noStyles: Styles = new Map();

function source(name: string, bytes: Uint8Array): Source {
  return { name, bytes: () => Promise.resolve(new Uint8Array(bytes)) };
}

/** A session that reads as the workers do, and the grids that it made. */
function started(): { readonly session: Session; readonly states: SessionState[]; readonly grids: readonly FakeGrid[]; readonly closed: () => number } {
  const states: SessionState[] = [];
  const grids: FakeGrid[] = [];
  let closed = 0;
  const session = createSession({
    values: { ask: ({ bytes, name }) => openPacked(bytes, name), start: () => undefined },
    layout: { ask: () => Promise.resolve(noLayout), start: () => undefined },
    styles: { ask: () => Promise.resolve(noStyles), start: () => undefined },
    grid: () => {
      const made = { ...fakeGrid([{ id: '1', name: 'A', visibility: 'visible' }]), close: () => { closed += 1; } };
      grids.push(made);
      return Promise.resolve(made);
    },
    painted: () => Promise.resolve(),
    tell: (state) => states.push(state),
  });
  return { session, states, grids, closed: () => closed };
}

describe('opening', () => {
  test('each workbook gets a grid of its own, one after the other, however many are asked for at once', async () => {
    const { session, states, grids } = started();
    const [one, two] = await Promise.all(['hebei-cumulative', 'good-county-library'].map((name) => session.open(source(name, readFixture(name)))));
    expect(grids).toHaveLength(2);
    expect([one?.file.name, two?.file.name]).toEqual(['hebei-cumulative', 'good-county-library']);
    expect(one?.grid).not.toBe(two?.grid);
    const files = states.flatMap(({ step }) => (step ? [step.file] : []));
    // Nothing of the second is begun before the first stands.
    expect(files.lastIndexOf('hebei-cumulative')).toBeLessThan(files.indexOf('good-county-library'));
    expect(states.at(-1)).toEqual({ step: null, troubles: [] });
  });

  test('in place of another it takes that one’s grid', async () => {
    const { session, grids } = started();
    const first = await session.open(source('a.xlsx', readFixture('hebei-cumulative')));
    if (!first) throw new Error('not opened');
    const second = await session.open(source('a.xlsx', readFixture('good-county-library')), first);
    expect(grids).toHaveLength(1);
    expect(second?.grid).toBe(first.grid);
  });

  test('those that cannot be opened are all named, until a person puts it away, and keep none of the others back', async () => {
    const { session, states } = started();
    const broken = new TextEncoder().encode('no workbook');
    const opened = await Promise.all([session.open(source('x.xlsx', broken)), session.open({ name: 'y.xlsx', bytes: () => Promise.reject(new Error('gone')) }), session.open(source('z.xlsx', readFixture('hebei-cumulative')))]);
    expect(opened.map((book) => book?.file.name)).toEqual([undefined, undefined, 'z.xlsx']);
    expect(states.at(-1)?.troubles.map(({ file, trouble }) => [file, trouble.code])).toEqual([['x.xlsx', expect.any(String)], ['y.xlsx', 'not-readable']]);
    session.dismiss();
    expect(states.at(-1)?.troubles).toEqual([]);
  });

  test('a book that is closed has its grid closed', async () => {
    const { session, closed } = started();
    const book = await session.open(source('a.xlsx', readFixture('hebei-cumulative')));
    if (!book) throw new Error('not opened');
    session.close(book);
    expect(closed()).toBe(1);
  });
});
