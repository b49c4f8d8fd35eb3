import { expect, test } from '@jest/globals';
import { fingerprintsOf } from '../../src/kept/fingerprint';
import { subjectOf } from '../../src/kept/subject';
import { listOf } from '../support/long-list';

const count = 40;

test('every finding of a list is known by its project or row, and none is taken for another', () => {
  const report = listOf(count);
  const [table] = report.tables;
  const keys = new Map(report.findings.map(({ cell }) => [`${cell.row},${cell.column}`, table && subjectOf(table, cell).key]));
  expect(new Set(keys.values()).size).toBe(keys.size);
  expect(fingerprintsOf(report).every(({ subject }) => !subject.startsWith('place:'))).toBe(true);
});

test('rows and projects of a table are gone through once, however many findings ask', () => {
  const report = listOf(count);
  let looks = 0;
  const tables = report.tables.map(({ indicators, projects, ...rest }) => ({
    ...rest,
    get indicators() { looks += 1; return indicators; },
    get projects() { looks += 1; return projects; },
  }));
  const [table] = tables;
  for (const { cell } of report.findings) if (table) subjectOf(table, cell);
  expect(report.findings.length).toBeGreaterThan(count / 2);
  // Once for the projects, once for the rows.
  expect(looks).toBeLessThanOrEqual(3);
});
