import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/rules/report';
import { openAtFirst } from '../../../src/taskpane/view/open-at-first';
import { findingKey, sectionsOf } from '../../../src/taskpane/view/sections';
import { reportOnValues, type Rows, workbookOf } from '../../support/grid';
import { hebei, publicTable } from '../../support/tables';

/** The table with some of its cells replaced. */
function withCells(cells: Readonly<Record<string, string>>): Rows {
  return hebei.map((row, at) => row.map((cell, column) => cells[`${at}/${column}`] ?? cell));
}

/** A table of another form, without a fault: what two projects share would be found in both. */
const clean = publicTable;
/** Three values without units, of which two count as warnings, and a description that is a figure. */
const faulty = withCells({ '9/5': '≥200', '13/5': '12', '14/5': '≥90', '9/3': '45' });

function report(...tables: readonly Rows[]): Report {
  return reportOnValues(workbookOf(...tables));
}

test('findings of one rule and one severity in one table stand together, the worst first', () => {
  const [section] = sectionsOf(report(faulty));
  const order = ['error', 'warning', 'info'];
  const severities = section?.groups.map(({ severity }) => order.indexOf(severity)) ?? [];
  expect(severities).toEqual([...severities].sort());
  const units = section?.groups.filter(({ rule }) => rule === 'value-without-unit') ?? [];
  expect(units.map(({ severity, findings }) => [severity, findings.length])).toEqual([['error', 1], ['warning', 2]]);
  const { error = 0, warning = 0, info = 0 } = section?.counts ?? {};
  expect(error + warning + info).toBe(report(faulty).findings.length);
});

test('every table has its section, those without findings too, and every finding is in one', () => {
  const whole = report(clean, faulty, faulty);
  const sections = sectionsOf(whole);
  expect(sections.map(({ groups }) => groups.length > 0)).toEqual([false, true, true]);
  expect(sections.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)).length).toBe(whole.findings.length);
});

test('keys tell tables of the same title apart, and stay when another finding is gone', () => {
  const stacked = reportOnValues(workbookOf([...faulty, ['', ''], ...faulty]));
  const keys = sectionsOf(stacked).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
  const mended = sectionsOf(report(withCells({ '9/5': '≥200', '13/5': '12', '14/5': '≥90' })))[0];
  const before = sectionsOf(report(faulty))[0];
  expect(mended?.key).toBe(before?.key);
  const unitsOf = (section: typeof before): string[] => (section?.groups ?? []).filter(({ rule }) => rule === 'value-without-unit').flatMap((group) => group.findings.map((finding) => findingKey(group, finding)));
  expect(unitsOf(mended)).toEqual(unitsOf(before));
});

test('little stands open altogether; of much, only the first table with the worst findings', () => {
  const few = sectionsOf(report(clean, faulty));
  expect(openAtFirst(few)).toEqual(new Set(few.map(({ key }) => key)));
  const many = sectionsOf(report(clean, ...Array.from({ length: 40 }, () => faulty)));
  expect([...openAtFirst(many)]).toEqual([many[1]?.key]);
  expect(openAtFirst([])).toEqual(new Set());
});
