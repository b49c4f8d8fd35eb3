import { describe, expect, test } from '@jest/globals';
import { itemsByTable } from '../../../src/taskpane/findings/list-items';
import { withGone } from '../../../src/taskpane/findings/use-leaving';
import { sectionsOf } from '../../../src/taskpane/view/sections';
import { liveChangeText } from '../../../src/taskpane/rounds/use-live-change';
import { translator } from '../../../src/locales/translate';
import type { Report } from '../../../src/rules/report';
import { reportOnValues, type Rows, workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';

function withCell(rows: Rows, row: number, column: number, text: string): Rows {
  return rows.map((cells, at) => (at === row ? cells.map((cell, place) => (place === column ? text : cell)) : cells));
}

const good = hebei;
const one = withCell(good, 10, 5, '');
const two = withCell(one, 13, 5, '');

function itemsOf(report: Report): ReturnType<typeof itemsByTable> {
  return itemsByTable(sectionsOf(report), () => true, () => true);
}
const rows = (grid: Rows): ReturnType<typeof itemsByTable> => itemsOf(reportOnValues(workbookOf(grid)));

describe('findings that are gone', () => {
  test('stay where they were, as what leaves', () => {
    const before = rows(two);
    const now = rows(one);
    const shown = withGone(before, now);
    const gone = shown.filter((item) => item.kind === 'finding' && item.leaving === true);
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ key }) => before.some((item) => item.key === key) && !now.some((item) => item.key === key))).toBe(true);
    expect(shown.filter((item) => !gone.includes(item))).toEqual(now);
    // Each stands behind the row that it stood behind.
    for (const item of gone) {
      const at = before.findIndex(({ key }) => key === item.key);
      const above = before.slice(0, at).findLast(({ key }) => now.some((each) => each.key === key))?.key;
      expect(shown.slice(0, shown.indexOf(item)).findLast((each) => !gone.includes(each))?.key).toBe(above);
    }
  });

  test('where nothing is gone the rows are the new ones', () => {
    const now = rows(two);
    expect(withGone(rows(one).filter(({ kind }) => kind === 'table'), now)).toBe(now);
  });
});

test.each([
  [2, 0, '新增 2 处', '2 new problems'],
  [0, 1, '已改 1 处', '1 problem mended'],
  [1, 2, '新增 1 处，已改 2 处', '1 new problem, 2 problems mended'],
  [0, 0, '', ''],
])('what is said of %s new and %s mended ones', (added, mended, zh, en) => {
  const findings = reportOnValues(workbookOf(two)).findings.slice(0, added);
  const change = { added: new Set(findings), mended };
  expect([liveChangeText(change, translator('zh-CN')), liveChangeText(change, translator('en'))]).toEqual([zh, en]);
});
