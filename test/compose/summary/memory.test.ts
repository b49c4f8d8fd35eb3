import { expect, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { z } from 'zod';
import { type Gathered, gathered, joined } from '../../../src/compose/summary/summary-plan';
import { summaryIds } from '../../../src/compose/summary/model';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { summaryWords } from '../../../src/locales/summary-words';
import type { Report } from '../../../src/rules/report';
import { runCheck } from '../../../src/run/run-check';
import { readFixture } from '../../fixtures/load';

setFlagsFromString('--expose-gc');
const collectGarbage = z.custom<() => void>((value) => typeof value === 'function').parse(runInNewContext('gc'));

/** Summarises a workbook, as the command does with each of many; answers its rows, and whether its report and workbook are still there. */
async function summarised(file: string): Promise<{ readonly part: Gathered; readonly held: readonly WeakRef<object>[] }> {
  const opened = openWorkbookFile(readFixture('hebei-sheet-per-table'), file);
  if (!opened.ok) throw new Error(opened.failure.code);
  const workbook = await opened.host.read('workbook');
  const report: Report = await runCheck(opened.host);
  expect(report.tables.length).toBeGreaterThan(3);
  return { part: gathered({ file, report }, summaryWords('zh-CN'), summaryIds), held: [report, workbook, opened.host, ...report.tables].map((each) => new WeakRef<object>(each)) };
}

test('of many workbooks only their rows are kept: reports, tables and cells are let go', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, (_, at) => summarised(`${at}.xlsx`)));
  const alive = (): number => all.flatMap(({ held }) => held).filter((each) => each.deref() !== undefined).length;
  // What the last turns of the program still hold is let go in the next ones.
  for (let turn = 0; turn < 20 && alive() > 0; turn += 1) {
    await wait(turn);
    collectGarbage();
  }
  expect(alive()).toBe(0);
  // And the rows are all there.
  expect(joined(all.map(({ part }) => part)).rows.get('projects')).toHaveLength(12 * (all[0]?.part.rows.get('projects')?.length ?? 0));
});
