/** @jest-environment ./test/support/excelize-environment.ts */
import { expect, test } from '@jest/globals';
import { HyperFormula } from 'hyperformula';
import { planOf } from '../../src/compose/summary/summary-plan';
import { openWritableWorkbook } from '../../src/hosts/file/write/open-writable';
import { summaryWords } from '../../src/locales/summary-words';
import { planSummaries } from '../../src/run/plan-summaries';
import { runCheck } from '../../src/run/run-check';
import { isFormula } from '../../src/sheet/cell-input';
import { readFixture } from '../fixtures/load';
import { startedExcelize } from '../support/excelize';

const words = summaryWords('zh-CN');

/** A workbook with its summaries, in a calculator that is not ours. */
async function calculated(fixture: string): Promise<HyperFormula> {
  const opened = openWritableWorkbook(readFixture(fixture), 'book.xlsx', { excelize: startedExcelize });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { host } = opened;
  const plan = planOf(await planSummaries(host, await runCheck(host), words, { ids: null, fresh: false }), words);
  if (!plan || (await host.apply(plan)).outcome !== 'done') throw new Error('not written');
  const { sheets } = await host.read('workbook');
  const ranges = sheets.map(({ id, origin, values }) => ({ sheetId: id, rect: { top: 0, left: 0, bottom: origin.row + values.length - 1, right: origin.column + Math.max(0, ...values.map(({ length }) => length)) - 1 } }));
  const contents = await host.contents(ranges);
  const grids = sheets.map(({ name }, at): [string, (string | number | boolean | null)[][]] => [name, (contents[at] ?? []).map((row) => row.map((input) => (isFormula(input) ? input.formula : input === '' ? null : typeof input === 'string' ? `'${input}` : input)))]);
  return HyperFormula.buildFromSheets(Object.fromEntries(grids), { licenseKey: 'gpl-v3' });
}

function valueIn(engine: HyperFormula, sheet: string, row: number, column: number): unknown {
  return engine.getCellValue({ sheet: engine.getSheetId(sheet) ?? -1, row, col: column });
}

test('a budget that is changed is in the totals and the weighted shares, as another calculator works them out', async () => {
  const engine = await calculated('hebei-sheet-per-table');
  const totals = (): unknown[] => [valueIn(engine, '项目绩效目标汇总', 7, 5), ...[4, 6, 10, 11].map((column) => valueIn(engine, '资金支出计划汇总', 7, column)), valueIn(engine, '按单位汇总', 3, 5)];
  expect(totals()).toEqual([39.4, 39.4, 5.8, 5.8 / 39.4, 8.42 / 39.4, 39.4].map((figure) => expect.closeTo(figure, 10)));
  engine.setCellContents({ sheet: engine.getSheetId('2.舆情处置') ?? -1, row: 3, col: 2 }, 14);
  // 5 more by June, 2 more by October.
  expect(totals()).toEqual([49.4, 49.4, 10.8, 10.8 / 49.4, 15.42 / 49.4, 49.4].map((figure) => expect.closeTo(figure, 10)));
  engine.destroy();
});

test.each(['hebei-sheet-per-table', 'amounts', 'self-evaluation-sichuan', 'monitoring-half-year', 'three-public-layouts', 'bad-water-bureau'])('%s: each formula has the result that is stored beside it', async (fixture) => {
  const opened = openWritableWorkbook(readFixture(fixture), 'book.xlsx', { excelize: startedExcelize });
  if (!opened.ok) throw new Error(opened.failure.code);
  const { host } = opened;
  const plan = planOf(await planSummaries(host, await runCheck(host), words, { ids: null, fresh: false }), words);
  if (!plan || (await host.apply(plan)).outcome !== 'done') throw new Error('not written');
  const engine = await calculated(fixture);
  const wrong: unknown[] = [];
  let formulas = 0;
  for (const { name, origin, values } of (await host.read('workbook')).sheets.filter((sheet) => plan.edits.some((edit) => edit.kind === 'add-sheet' && edit.name === sheet.name))) {
    values.forEach((row, down) => { row.forEach((value, across) => {
      const place = { sheet: engine.getSheetId(name) ?? -1, row: origin.row + down, col: origin.column + across };
      const formula = engine.getCellFormula(place);
      if (formula === undefined || formula.startsWith('=HYPERLINK')) return;
      formulas += 1;
      const found = engine.getCellValue(place);
      const same = typeof value === 'number' && typeof found === 'number' ? Math.abs(value - found) < 1e-9 : (found ?? '') === value;
      if (!same) wrong.push([name, place.row + 1, place.col + 1, formula, value, found]);
    }); });
  }
  engine.destroy();
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(10);
});
