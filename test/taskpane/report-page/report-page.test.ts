import { expect, test } from '@jest/globals';
import { localeIds } from '../../../src/locales/locale';
import { runCheck } from '../../../src/run/run-check';
import { reportPage } from '../../../src/taskpane/report-page/report-page';
import type { Result } from '../../../src/taskpane/state/pane-state';
import { workbookOf } from '../../support/grid';
import { hebei, publicTable } from '../../support/tables';
import { plainHost } from '../hosts';

const faulty = hebei.map((row, at) => row.map((cell, column) => (at === 9 && column === 5 ? '<script>alert("甲")</script>≥200' : cell)));

async function resultOf(): Promise<Result> {
  return { report: await runCheck(plainHost(workbookOf(faulty, publicTable)).host), scope: 'workbook', sheets: [{ id: 'Sheet1', name: 'Sheet1' }, { id: 'Sheet2', name: 'Sheet2' }] };
}

test.each(localeIds)('%s: every finding stands on the page with its cell, and a table without any says so', async (locale) => {
  const result = await resultOf();
  const page = reportPage({ result, document: 'https://example.invalid/报送.xlsx', time: 0 }, locale);
  for (const { cell } of result.report.findings) expect(page).toContain(`<td>${String.fromCharCode(65 + cell.column)}${cell.row + 1}</td>`);
  expect(page.match(/<section>/g)).toHaveLength(2);
  expect(page.match(/<table>/g)).toHaveLength(1);
  expect(page).toContain('报送.xlsx');
  expect(page).not.toContain('example.invalid');
});

test('what stands in a cell stays text, and the page asks for nothing and runs nothing', async () => {
  const page = reportPage({ result: await resultOf(), document: '', time: 0 }, 'zh-CN');
  expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(/i);
  expect(page).toContain("default-src &#39;none&#39;");
});
