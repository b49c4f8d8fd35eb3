import { describe, expect, test } from '@jest/globals';
import { gathered, joined, summaryPlan } from '../../../src/compose/summary/summary-plan';
import { exampleSheets } from '../../../src/rules/examples/workbook';
import type { Example } from '../../../src/rules/examples/example';
import { valueOf } from '../../../src/sheet/cell-input';
import { readFixture } from '../../fixtures/load';
import { checkSheets } from '../../rules/run-example';
import { drawn, type Drawn } from '../drawn';
import { at, rowsBelow, sheetOf, summarised, words } from './book';

function spendingOf(...examples: readonly Omit<Example, 'note'>[]): Drawn {
  const parts = examples.map((example) => gathered({ file: null, report: checkSheets(exampleSheets({ note: '', ...example })) }, words));
  const plan = summaryPlan(['spending'], joined(parts), [], words);
  if (!plan) throw new Error('nothing to summarise');
  return drawn(plan);
}

/** The formula of a cell; '' where it has none. */
function formulaAt(list: Drawn, row: number, heading: string): string {
  const column = list.rows[2]?.indexOf(heading) ?? -1;
  for (const { range: { rect }, cells } of list.of('write')) {
    const input = cells[row - rect.top]?.[column - rect.left];
    if (row >= rect.top && input !== null && typeof input === 'object') return input.formula;
  }
  return '';
}

describe('the plans of seed 003', () => {
  test('are weighted by amount, read again without calculating', async () => {
    const sheet = await sheetOf(await summarised(readFixture('hebei-sheet-per-table'), 'spending'), '资金支出计划汇总');
    const rows = rowsBelow(sheet);
    expect(rows.slice(0, 4).map((row) => ['3月底', '6月底', '10月底', '12月底'].map((period) => row[`${period}本期支出`]))).toEqual([[0, 0, 0, 27.8], [0, 2, 0.8, 1.2], [0, 2.3, 0.92, 1.38], [0, 1.5, 0.9, 0.6]]);
    const total = rows[4] ?? {};
    expect([total['预算数'], total['6月底本期支出'], total['12月底本期支出'], total['12月底累计比例']]).toEqual([39.4, 5.8, 30.98, 1]);
    const percent = (period: string): string => (Number(total[`${period}累计比例`]) * 100).toFixed(2);
    expect([percent('3月底'), percent('6月底'), percent('10月底')]).toEqual(['0.00', '14.72', '21.37']);
  });

  test('a small table by period stands below, with its chart', async () => {
    const sheet = await sheetOf(await summarised(readFixture('hebei-sheet-per-table'), 'spending'), '资金支出计划汇总');
    expect(['D10', 'E10', 'F10', 'G10'].map((address) => at(sheet, address))).toEqual(['时点', '本期支出', '累计支出', '累计比例']);
    expect(['D13', 'E13', 'F13'].map((address) => at(sheet, address))).toEqual(['10月底', 2.62, 8.42]);
    const chart = spendingOf({}).of('chart')[0]?.chart;
    expect(chart).toMatchObject({ type: 'column', series: [{ name: { row: 6 }, values: { top: 7, bottom: 10 } }, { name: { row: 6 } }] });
  });
});

describe('conventions', () => {
  test('an incremental plan adds its parts, a cumulative one takes the state', () => {
    const list = spendingOf({ change: { B7: null, C7: 0.5, D7: 0.2, F7: 0.3 } });
    expect(list.rows[3]?.slice(-10, -2)).toEqual([0, 43.25, 17.3, 25.95, 0, 0.5, 0.7, 1].map((figure) => expect.closeTo(figure, 10)));
    expect(formulaAt(list, 3, '6月底累计比例')).toBe("=N('Sheet1'!B7)+N('Sheet1'!C7)");
    const state = spendingOf({ change: { B7: 0.25, C7: null, D7: 0.75, F7: 1 } });
    expect(state.rows[3]?.slice(-6, -2)).toEqual([0.25, 0.25, 0.75, 1]);
    expect(formulaAt(state, 3, '6月底累计比例')).toBe("=MAX(N('Sheet1'!B7),N('Sheet1'!C7))");
  });

  test('a plan that holds under neither is in no share, and its row says so', () => {
    const list = spendingOf({}, { change: { B7: 0.2, C7: 0.3, D7: 0.1, F7: 0.3 } });
    expect(list.rows[4]?.at(-1)).toContain('两种口径都不成立');
    expect(list.rows[4]?.slice(-10, -2)).toEqual(Array<string>(8).fill(''));
    expect(list.rows[5]?.at(-3)).toBe(1);
    expect(list.rows[5]?.[4]).toBe(173);
  });

  test('text among the periods counts as what it says', () => {
    const list = spendingOf({ change: { B7: '25%', C7: '５０％', D7: 0.75, F7: 1 } });
    expect(list.rows[3]?.slice(-6, -2)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(formulaAt(list, 3, '6月底累计比例')).toBe('=MAX(0.25,0.5)');
    expect(list.rows[3]?.at(-1)).toContain('「５０％」');
  });
});

test('projects with other periods have a share at the end of each', () => {
  const list = spendingOf({}, { change: { B6: '4月底' } });
  expect(list.rows[2]?.filter((heading) => String(heading).endsWith('累计比例'))).toEqual(['3月底累计比例', '4月底累计比例', '6月底累计比例', '10月底累计比例', '12月底累计比例']);
  const [first, second] = [list.rows[3] ?? [], list.rows[4] ?? []];
  expect([first.slice(-7, -2), second.slice(-7, -2)]).toEqual([[0.25, 0.25, 0.5, 0.75, 1], [0, 0.25, 0.5, 0.75, 1]].map((row) => row.map((share) => expect.closeTo(share, 10))));
  expect(first.slice(5, 10).map(Number).reduce((sum, money) => sum + money)).toBeCloseTo(86.5, 10);
  expect(second.slice(5, 10).map(Number).reduce((sum, money) => sum + money)).toBeCloseTo(86.5, 10);
  expect(list.rows[5]?.at(-3)).toBe(1);
});

test('a result is the value that is written beside its formula', () => {
  const inputs = spendingOf({}).of('write').flatMap(({ cells }) => cells.flat());
  expect(inputs.filter((input) => input !== null && typeof input === 'object' && Number.isNaN(valueOf(input)))).toEqual([]);
});
