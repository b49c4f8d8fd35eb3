import { expect, test } from '@jest/globals';
import { findingCounts } from '../../../src/compose/summary/finding-counts';
import { projectsOf } from '../../../src/rules/projects';
import type { Finding } from '../../../src/rules/report';
import { listOf, rowsAbove, rowsEach } from '../../support/long-list';

const count = 60;

test('each project of a list has the findings of its own rows, by severity', () => {
  const report = listOf(count);
  const placed = projectsOf(report.tables);
  expect([placed.length, report.findings.length > count / 2]).toEqual([count, true]);
  for (const [at, each] of placed.entries()) {
    const own = report.findings.filter(({ cell }) => Math.floor((cell.row - rowsAbove) / rowsEach) === at);
    const counted = (severity: Finding['severity']): number => own.filter((finding) => finding.severity === severity).length;
    expect([each.project.name, findingCounts({ file: null, report }, each)]).toEqual([each.project.name, { error: counted('error'), warning: counted('warning'), info: counted('info') }]);
  }
  expect(placed.some((each) => findingCounts({ file: null, report }, each).error > 0)).toBe(true);
});

test('a finding is looked at once, however many projects the list has', () => {
  const report = listOf(count);
  let looks = 0;
  const findings = report.findings.map((finding) => Object.defineProperty({ ...finding }, 'cell', { get: () => { looks += 1; return finding.cell; } }));
  const watched = { ...report, findings };
  for (const each of projectsOf(report.tables)) findingCounts({ file: null, report: watched }, each);
  expect(looks).toBe(findings.length);
});
