import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFixture } from '../fixtures/load';
import { createTestHost } from '../office-host/host';
import { type Entry, readTrace } from '../office-host/recorder/trace';
import { replay } from '../office-host/replay/replay';
import type { WorkbookData } from '../office-host/workbook/data';
import { loadXlsx } from '../office-host/workbook/load-xlsx';
import { buildPane } from './build';
import { books, check, press } from './pane/scene';
import { setStage, type Stage } from './stage';

/** The development build that records, as `npm start -- --record=blank` serves it. */
let stage: Stage;
let workbook: WorkbookData;

beforeAll(async () => {
  stage = await setStage(() => buildPane('development', { RECORD: 'blank' }));
  workbook = await loadXlsx(readFixture(books.seed004));
}, 240_000);
afterAll(() => stage.close());

async function record(): Promise<readonly Entry[]> {
  const lines: string[] = [];
  const { page, complaints } = await stage.open({ workbook, recorded: (line) => lines.push(line) });
  await check(page, 'active-sheet');
  await page.getByRole('button', { name: /^一键修正/ }).click();
  await press(page, 'writing.repair-confirm');
  await page.getByText(/^已写入「/).waitFor();
  await page.getByText(/^● \d+$/).waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
  return readTrace(lines.join(''));
}

describe('the messages between Excel and the add-in', () => {
  test('are recorded in the browser without what stands in cells, and the model answers them alike', async () => {
    const trace = await record();
    const { differences, batches, calls } = replay(trace, createTestHost({ workbook }));
    expect(differences).toEqual([]);
    expect([batches > 4, calls > 20]).toEqual([true, true]);
    const title = workbook.sheets[0]?.rows.flat().find((cell) => typeof cell === 'string' && cell.length > 8);
    expect(JSON.stringify(trace)).not.toContain(title);
  }, 120_000);

  test('a changed answer is named with its call', async () => {
    const trace = (await record()).map((entry) => (entry.kind === 'batch' ? { ...entry, response: entry.response?.replaceAll('"Visibility":"Visible"', '"Visibility":"Shown"') ?? null } : entry));
    const { differences } = replay(trace, createTestHost({ workbook }));
    expect(differences[0]).toMatchObject({ place: 'Visibility', excel: '"Shown"', model: '"Visible"' });
    expect(differences[0]?.call).toContain('load(id, name, visibility)');
  }, 120_000);
});

test('no product bundle has the recorder, even where a recording is asked for', () => {
  const scriptsOf = (folder: string): string => readdirSync(path.join(folder, 'assets')).filter((name) => name.endsWith('.js')).map((name) => readFileSync(path.join(folder, 'assets', name), 'utf8')).join('\n');
  const words = /executeRichApiRequestAsync/;
  expect(scriptsOf(stage.folder)).toMatch(words);
  expect(scriptsOf(buildPane('production', { RECORD: 'all' }))).not.toMatch(words);
}, 240_000);
