import { describe, expect, test } from '@jest/globals';
import { runCheck } from '../../../src/run/run-check';
import { filterSections } from '../../../src/taskpane/findings/filter-findings';
import { itemsByRule, itemsByTable, type ListItem } from '../../../src/taskpane/findings/list-items';
import { movedTo } from '../../../src/taskpane/findings/list-keys';
import { allFindings, type ListOptions } from '../../../src/taskpane/findings/list-options';
import { stopsOf } from '../../../src/taskpane/findings/list-stops';
import { rowsToDraw } from '../../../src/taskpane/findings/rows-to-draw';
import { type Section, sectionsOf } from '../../../src/taskpane/view/sections';
import { workbookOf } from '../../support/grid';
import { hebei } from '../../support/tables';
import { plainHost } from '../hosts';

/** Three faults in each of two tables: one of its own kind, and two of the same. */
const cells: Readonly<Record<string, string>> = { '9/5': '≥200', '13/5': '12', '14/5': '≥90' };
const faulty = hebei.map((row, at) => row.map((cell, column) => cells[`${at}/${column}`] ?? cell));

async function sections(): Promise<Section[]> {
  return sectionsOf(await runCheck(plainHost(workbookOf(faulty, faulty)).host));
}

const all = (): boolean => true;
const none = (): boolean => false;

function narrowed(options: Partial<ListOptions>): ListOptions {
  return { ...allFindings, ...options };
}

function findingsIn(found: readonly Section[]): number {
  return found.flatMap(({ groups }) => groups.flatMap(({ findings }) => findings)).length;
}

function kinds(items: readonly ListItem[]): string {
  return items.map(({ kind }) => kind).join(' ');
}

describe('the rows', () => {
  test('by table: folded tables are one row, the same findings in one table another', async () => {
    const found = await sections();
    expect(kinds(itemsByTable(found, none, none))).toBe('table table');
    const [first] = found;
    const open = itemsByTable(found, (key, byDefault) => key === first?.key || byDefault, none);
    expect(kinds(open)).toMatch(/^table (finding |group )+table$/);
    const whole = itemsByTable(found, all, all);
    expect(whole.filter(({ kind }) => kind === 'finding')).toHaveLength(findingsIn(found));
    expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
  });

  test('by rule: each rule once for both tables, the worst first', async () => {
    const found = await sections();
    const rules = itemsByRule(found, none);
    expect(kinds(rules)).not.toContain('finding');
    const counted = rules.reduce((sum, item) => sum + (item.kind === 'rule' ? item.count : 0), 0);
    expect(counted).toBe(findingsIn(found));
    const severities = rules.map((item) => (item.kind === 'rule' ? ['error', 'warning', 'info'].indexOf(item.severity) : -1));
    expect(severities).toEqual([...severities].sort());
    expect(itemsByRule(found, all)).toHaveLength(rules.length + findingsIn(found));
  });

  test('each stop knows what must be open for it to be seen', async () => {
    const found = await sections();
    const stops = stopsOf(itemsByTable(found, all, all));
    expect(stops).toHaveLength(findingsIn(found));
    for (const { within, key } of stops) expect(itemsByTable(found, (part) => within.includes(part), none).some((item) => item.key === key)).toBe(true);
  });
});

describe('the filter', () => {
  test('by severity, rule, table and text', async () => {
    const found = await sections();
    const [first] = found;
    const [group] = first?.groups ?? [];
    if (!first || !group) throw new Error('nothing found');
    expect(filterSections(found, allFindings, 'zh-CN')).toBe(found);
    expect(findingsIn(filterSections(found, narrowed({ without: new Set(['error', 'warning', 'info']) }), 'zh-CN'))).toBe(0);
    expect(findingsIn(filterSections(found, narrowed({ table: first.key }), 'zh-CN'))).toBe(findingsIn(found) / 2);
    const ofRule = filterSections(found, narrowed({ rule: group.rule }), 'zh-CN');
    expect(new Set(ofRule.flatMap(({ groups }) => groups.map(({ rule }) => rule)))).toEqual(new Set([group.rule]));
    expect(findingsIn(filterSections(found, narrowed({ text: 'F10' }), 'zh-CN'))).toBeGreaterThan(0);
    expect(findingsIn(filterSections(found, narrowed({ text: 'sheet2 F10' }), 'zh-CN'))).toBe(findingsIn(filterSections(found, narrowed({ text: 'F10' }), 'zh-CN')) / 2);
    expect(filterSections(found, narrowed({ text: '没有这样的话' }), 'zh-CN')).toEqual([]);
  });

  test('a text is looked for in the words of the language that is shown', async () => {
    const found = await sections();
    expect(findingsIn(filterSections(found, narrowed({ text: '没有单位' }), 'en'))).toBe(0);
    expect(findingsIn(filterSections(found, narrowed({ text: '没有单位' }), 'zh-CN'))).toBeGreaterThan(0);
  });
});

test('keys move within the list, and left goes to the part around', async () => {
  const items = itemsByTable(await sections(), all, all);
  const last = items.length - 1;
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'x'].map((key) => movedTo(key, items, 1))).toEqual([2, 0, 0, last, 9, 0, null]);
  expect([movedTo('ArrowDown', items, last), movedTo('ArrowUp', items, 0)]).toEqual([last, 0]);
  const deepest = items.findIndex(({ level }) => level === 3);
  expect(items[movedTo('ArrowLeft', items, deepest) ?? -1]?.kind).toBe('group');
  expect(movedTo('ArrowLeft', items, 0)).toBeNull();
});

test('the row with the keyboard is drawn wherever the list is scrolled to', () => {
  const range = { startIndex: 100, endIndex: 105, overscan: 1, count: 5000 };
  expect(rowsToDraw(range, 3)).toEqual([3, 99, 100, 101, 102, 103, 104, 105, 106]);
  expect(rowsToDraw(range, 4000).at(-1)).toBe(4000);
  expect(rowsToDraw(range, 102)).toHaveLength(8);
  expect(rowsToDraw(range, 6000)).toHaveLength(8);
});
