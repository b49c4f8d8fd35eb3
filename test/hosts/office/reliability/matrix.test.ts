/** @jest-environment jsdom */
import '../../../office-host/text-encoding';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFixture } from '../../../fixtures/load';
import type { WorkbookData } from '../../../office-host/workbook/data';
import { loadXlsx } from '../../../office-host/workbook/load-xlsx';
import { setUp, type Setup } from '../setup';
import { createStage, type Fate } from './matrix';
import { operationIds } from './operations';
import { allTroubles, otherSheet } from './scenes';
import { againText } from './told';

const page = 'docs/reliability.md';
const troubles = allTroubles();
const words: Readonly<Record<Fate, string>> = { 'as-it-was': '原样', done: '完成', 'taken-back-later': '中断，可退回', lost: '**不明**' };
const order: readonly Fate[] = ['as-it-was', 'done', 'taken-back-later', 'lost'];
const heading = '| 出了什么事 | 检查 | 汇总 | 空白表 | 标记 | 修正 | 撤销 | 告诉使用者 | 自己再试 |';
const rows = new Map<string, string[]>();
/** What was said and how often it was tried again, by trouble, over all operations. */
const told = new Map<string, Set<string>>();
const again = new Map<string, number | null>();
let setup: Setup;
let stage: ReturnType<typeof createStage>;

beforeAll(async () => {
  const { sheets } = await loadXlsx(readFixture('hebei-cumulative'));
  const workbook: WorkbookData = { sheets: [...sheets.slice(0, 1), { name: otherSheet, rows: [['说明']] }] };
  setup = await setUp({ workbook });
  stage = createStage(setup.excel, workbook);
});

describe.each(troubles)('$name', (trouble) => {
  test.each(operationIds)('%s: one of three outcomes', async (operation) => {
    const met = await stage.meet(operation, trouble);
    const found = met.map(({ fate }) => fate);
    expect(found).not.toContain('lost');
    told.set(trouble.id, new Set([...(told.get(trouble.id) ?? []), ...met.flatMap((each) => each.told ?? [])]));
    again.set(trouble.id, [again.get(trouble.id) ?? null, ...met.map((each) => each.again)].reduce((one, other) => (one === null || other === null ? one ?? other : Math.max(one, other))));
    const seen = order.filter((fate) => found.includes(fate));
    rows.set(trouble.id, [...(rows.get(trouble.id) ?? []), seen.map((fate) => words[fate]).join('；')]);
  });
});

/** The table as it was found just now. */
function tableFound(): string {
  const said = (id: string): string => [...(told.get(id) ?? [])].sort().join('<br>') || '不打扰';
  const lines = troubles.map(({ id, name }) => `| ${[name, ...(rows.get(id) ?? []), said(id), againText(again.get(id) ?? null)].join(' | ')} |`);
  return [heading, `|${' --- |'.repeat(9)}`, ...lines].join('\n');
}

const isWhole = (): boolean => troubles.every(({ id }) => rows.get(id)?.length === operationIds.length);

test('the table of the page is the one that was found', () => {
  // A run of some cases alone has no table to compare.
  if (!isWhole()) return;
  const text = readFileSync(page, 'utf8');
  const [before = ''] = text.split(heading);
  const after = text.slice(before.length).replace(/^(\|.*(\n|$))+/, '');
  const fresh = `${before}${tableFound()}\n${after}`;
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, fresh);
  expect(readFileSync(page, 'utf8')).toBe(fresh);
});

afterAll(() => { setup.shutdown(); });
