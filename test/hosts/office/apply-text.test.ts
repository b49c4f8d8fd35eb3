/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { profiles } from '../../office-host/profiles';
import { expectOutcome, planOf, stateOf, write } from './applying';
import { setUpEach } from './set-up-each';

const setUp = setUpEach();

/** Texts that Excel would make something else of, if they were typed. */
const texts = [
  '=1+1', '=HYPERLINK("http://x","y")', '+1', '-1', '+', '-', '——', '-abc', '@x', '@SUM(A1)', '1-2', '3/4', '2026年5月', '2026-05-01', '1e5', '50%', '1,234', ' 5', '007',
  '1306302600850910', '130630260085091000001', 'TRUE', 'false', '#REF!', '#N/A', "'引号", '第一行\n第二行', '\t', '长'.repeat(32_767),
];

const rows = texts.map((text) => [text]);
const address = `B1:B${texts.length}`;

describe.each(profiles)('texts with $name', (profile) => {
  test('stay the texts that they are, whatever they begin with, and are taken back', async () => {
    const setup = await setUp({ workbook: { sheets: [{ id: '{A}', name: 'A', rows: texts.map((_, at) => [`x${at}`, at]), formats: { B1: '0.00', B2: '@' } }] }, profile });
    const before = stateOf(setup.excel);
    const { undo } = expectOutcome(await setup.host.apply(planOf(write('{A}', address, rows))), 'done');
    const [sheet] = setup.excel.model.sheets;
    expect(sheet?.rows.map((row) => row[1])).toEqual(texts);
    expect(sheet?.formulas.size).toBe(0);
    expect([...(sheet?.formats.values() ?? [])]).toEqual(texts.map(() => '@'));
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(stateOf(setup.excel)).toEqual(before);
  });

  test('keep a number format that the plan names, and stay texts under it', async () => {
    const setup = await setUp({ workbook: { sheets: [{ id: '{A}', name: 'A', rows: [['x']] }] }, profile });
    expectOutcome(await setup.host.apply(planOf(write('{A}', 'A1:A4', [['=1+1'], ['1-2'], ['50%'], ['007']], [['0.00'], ['General'], ['0%'], ['General']]))), 'done');
    expect(setup.excel.model.sheets[0]).toMatchObject({ rows: [['=1+1'], ['1-2'], ['50%'], ['007']] });
    expect([...(setup.excel.model.sheets[0]?.formats ?? [])]).toEqual([['A1', '0.00'], ['A3', '0%']]);
  });

  test('that the person’s cells held come back as texts, and error values as errors', async () => {
    const cells = [['=1+1'], ['007'], ['#DIV/0!'], [1e15 + 0.3], [0.1 + 0.2], [true]];
    const setup = await setUp({ workbook: { sheets: [{ id: '{A}', name: 'A', rows: cells, formats: { A2: '@', A4: '0.0' } }] }, profile });
    const { undo } = expectOutcome(await setup.host.apply(planOf(write('{A}', 'A1:A6', cells.map(() => ['新'])))), 'done');
    expectOutcome(await setup.host.apply(undo), 'done');
    expect(setup.excel.model.sheets[0]?.rows).toEqual(cells);
    expect([...(setup.excel.model.sheets[0]?.formats ?? [])].sort()).toEqual([['A2', '@'], ['A4', '0.0']]);
  });

  test('a number put into a cell of the text format is a number', async () => {
    const setup = await setUp({ workbook: { sheets: [{ id: '{A}', name: 'A', rows: [['5', '6']], formats: { A1: '@', B1: '@' } }] }, profile });
    expectOutcome(await setup.host.apply(planOf(write('{A}', 'A1:B1', [[5, 0.5]], [[null, '0%']]))), 'done');
    expect(setup.excel.model.sheets[0]?.rows).toEqual([[5, 0.5]]);
    expect([...(setup.excel.model.sheets[0]?.formats ?? [])]).toEqual([['B1', '0%']]);
  });
});

test('the model makes of typed texts what Excel makes of them', async () => {
  const setup = await setUp({ workbook: { sheets: [{ name: 'A', rows: [['x']] }] } });
  const typed = [['1-2', '50%', '1e5', '1,234'], ['+1', 'TRUE', "'=1", '130630260085091000001'], ['=', '+', '-', '#ref!']];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:D3');
    range.values = typed;
    range.untrack();
    await context.sync();
  });
  const [sheet] = setup.excel.model.sheets;
  expect(sheet?.rows).toEqual([[46024, 0.5, 100000, 1234], [1, true, '=1', 130630260085091000000], ['=', '+', '-', '#REF!']]);
  expect(Object.fromEntries(sheet?.formats ?? [])).toEqual({ A1: 'd-mmm', B1: '0%', C1: '0.00E+00', D1: '#,##0' });
});
