import { expect, test } from '@jest/globals';
import { runCheck } from '../../../src/run/run-check';
import type { Report } from '../../../src/rules/report';
import { compareRounds, type Trace, tracesOf } from '../../../src/taskpane/rounds/round';
import { keepRound, loadRound } from '../../../src/taskpane/rounds/round-store';
import { type Rows, workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { plainHost } from '../hosts';

function withCells(cells: Readonly<Record<string, string>>): Rows {
  return hebei.map((row, at) => row.map((cell, column) => cells[`${at}/${column}`] ?? cell));
}

function check(rows: Rows): Promise<Report> {
  return runCheck(plainHost(workbookOf(rows)).host);
}

function traces(report: Report): Trace[] {
  return tracesOf(report).map(([, trace]) => trace);
}

const faults = { '9/5': '≥200', '13/5': '12', '14/5': '≥90' };

test('the same workbook has nothing mended and nothing new', async () => {
  const report = await check(withCells(faults));
  expect(report.findings.length).toBeGreaterThan(2);
  expect(compareRounds(traces(report), report)).toEqual({ mended: [], left: report.findings.length, added: new Set() });
});

test('what was mended, what is left, what is new', async () => {
  const before = await check(withCells(faults));
  const after = await check(withCells({ '9/5': '≥200', '13/5': '12', '11/5': '12' }));
  const { mended, left, added } = compareRounds(traces(before), after);
  expect(mended.map(({ cell }) => cell)).toContain('F15');
  expect(mended.map(({ cell }) => cell)).not.toContain('F10');
  expect([...added].map(({ cell }) => cell.row)).toContain(11);
  expect(left + mended.length).toBe(before.findings.length);
  expect(left + added.size).toBe(after.findings.length);
});

test('rows inserted above change nothing: each finding is known by its contents', async () => {
  const before = await check(withCells(faults));
  const after = await check([['说明'], [''], ...withCells(faults)]);
  expect(compareRounds(traces(before), after)).toMatchObject({ mended: [], added: new Set() });
});

test('another wrong content of the same cell is the same finding', async () => {
  const before = await check(withCells(faults));
  const after = await check(withCells({ ...faults, '9/5': '≥300' }));
  expect(compareRounds(traces(before), after)).toMatchObject({ mended: [], added: new Set() });
});

test('what is kept names cells and rules, and holds no content of the workbook; each scope is kept for itself', async () => {
  const { host, kept } = plainHost(workbookOf([]));
  const report = await check(withCells({ ...faults, '9/5': '农村公路≥200' }));
  keepRound(host.settings, '试.xlsx', 'workbook', '', { time: 5, traces: traces(report) });
  const [text = ''] = [...kept.values()];
  expect(text).toContain('F10');
  expect(text).not.toContain('农村公路');
  expect(loadRound(host.settings, '试.xlsx', 'workbook', '')).toEqual({ time: 5, traces: traces(report) });
  expect(loadRound(host.settings, '试.xlsx', 'active-sheet', 'Sheet1')).toBeNull();
  expect(loadRound(host.settings, '别的.xlsx', 'workbook', '')).toBeNull();
});

test('what cannot be read is as if it were not there', () => {
  const { host } = plainHost(workbookOf([]));
  for (const text of ['', '{', '{"time":1}', '{"time":1,"traces":[["a"]]}', 'null']) {
    host.settings.set('round.试.xlsx', text);
    expect(loadRound(host.settings, '试.xlsx', 'workbook', '')).toBeNull();
  }
});
