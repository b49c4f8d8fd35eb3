/** @jest-environment jsdom */
import '../../office-host/text-encoding';
import { afterEach, expect, test } from '@jest/globals';
import { planOf, type Proposal } from '../../../src/compose/summary/summary-plan';
import { summaryWords } from '../../../src/locales/summary-words';
import { planSummaries } from '../../../src/run/plan-summaries';
import { runCheck } from '../../../src/run/run-check';
import { throughFiles } from '../same/cases';
import { expectOutcome, planOf as planOfEdits, stateOf, supplyResults } from './applying';
import { setUp, type Setup } from './setup';

const words = summaryWords('zh-CN');

let setup: Setup | undefined;
afterEach(() => {
  setup?.shutdown();
  setup = undefined;
});

function propose({ host }: Setup): Promise<readonly Proposal[]> {
  return runCheck(host).then((report) => planSummaries(host, report, words, { ids: ['projects'], fresh: false }));
}

test('in Excel: written, up to date when looked at again, a figure typed over is kept and named, and all is taken back', async () => {
  const [read] = await throughFiles([{ file: 'test/fixtures/workbooks/hebei-sheet-per-table.xlsx', plan: planOfEdits() }]);
  if (!read) throw new Error('not read');
  const own = await setUp({ workbook: read.before });
  setup = own;
  const before = stateOf(own.excel);
  const plan = planOf(await propose(own), words);
  if (!plan) throw new Error('nothing to summarise');
  supplyResults(own.excel, plan);
  const { undo } = expectOutcome(await own.host.apply(plan), 'done');
  expect((await propose(own)).map(({ kind, edits }) => [kind, edits])).toEqual([['fill', []]]);

  const { model } = own.excel;
  const sheet = model.sheets.find(({ name }) => name === '项目绩效目标汇总');
  if (!sheet) throw new Error('no sheet');
  const formula = sheet.formulas.get('F4') ?? '';
  model.write(sheet, 'F4', 30);
  model.write(sheet, 'H5', 1);
  const [again] = await propose(own);
  expect(again?.kind === 'fill' ? again.kept.map(({ cell, now, wanted }) => [cell.cell, now, wanted]) : null).toEqual([[{ row: 3, column: 5 }, 30, 27.8], [{ row: 4, column: 7 }, 1, 0]]);
  expect(again?.edits.filter(({ kind }) => kind !== 'write')).toEqual([]);

  model.write(sheet, 'F4', formula);
  expectOutcome(await own.host.apply({ ...undo, expect: [] }), 'done');
  expect(stateOf(own.excel)).toEqual(before);
}, 120_000);
