import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { changedCells } from '../../src/run/rule-facts/changed-cells';
import { allPages } from '../../src/cli/rule-pages/pages';
import { ruleName } from '../../src/locales/finding-text';
import { rulePage, rulePages } from '../../src/rules/page';
import { rules } from '../../src/rules/registry';
import { cellAddress } from '../../src/sheet/address';
import { run } from './terminal';

const pages = allPages();

describe('the pages of the rules', () => {
  test('are those that npm run docs:rules would write, and no others', () => {
    expect(readdirSync(rulePages).map((name) => `${rulePages}${name}`).sort()).toEqual([...pages.keys()].sort());
    const stale = [...pages].filter(([file, text]) => readFileSync(file, 'utf8') !== text).map(([file]) => file);
    expect(stale).toEqual([]);
  });

  test.each(rules)('$id: both languages, every example, and a message for every example that is reported', ({ id }) => {
    const page = pages.get(rulePage(id)) ?? '';
    expect(page).toContain(`# ${ruleName(id, 'zh-CN').replace(/[~|]/g, '\\$&')}`);
    const [chinese = '', english = ''] = page.split('\n---\n');
    const reported = (half: string, heading: string): string => half.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const reports = (text: string): number => [...text.matchAll(/^ {0,3}> (?:第 \d+ 张工作表 |sheet \d+, )?[A-Z]+\d+ /gm)].length;
    const examples = [...reported(chinese, '会指出').matchAll(/^### \d+\. /gm)].length;
    expect(examples).toBeGreaterThanOrEqual(5);
    expect(reports(reported(chinese, '会指出'))).toBe(examples);
    expect(reports(reported(english, 'Reported'))).toBe(examples);
  });

  test('the index names every rule, in both languages', () => {
    const index = pages.get(`${rulePages}README.md`) ?? '';
    for (const { id } of rules) expect(index.split(`[${id}](${id}.md)`)).toHaveLength(3);
  });

  test('show changed cells where they stand once rows and columns are out', () => {
    const cells = changedCells({ note: '', change: { C7: 1, '2!C7': 1, C3: 1, F9: 1 }, remove: ['8:8', '3:4', 'A:B'] });
    expect([...cells].map(([sheet, list]) => [sheet, list.map(cellAddress)])).toEqual([[0, ['A5', 'D6']], [1, ['C7']]]);
  });
});

describe('rules', () => {
  test.each(['zh-CN', 'en'] as const)('%s: lists every rule with its name', async (locale) => {
    const { status, out } = await run('rules', '--locale', locale);
    expect(status).toBe(0);
    for (const { id } of rules) expect(out).toMatch(new RegExp(`^  ${id} +\\S.*${ruleName(id, locale).replace(/[()?%.]/g, '\\$&')}$`, 'm'));
  });

  test('explains one with the messages that a check prints', async () => {
    const { status, out } = await run('rules', 'plan-reaches-100');
    expect(status).toBe(0);
    expect(out).toContain('B7 错误 各期相加为 90%，最后一期为 30%，两个数都不是 100%');
    expect(out).toContain('修正 F7：30.00% → 40.00%');
    expect(out).toContain('docs/rules/plan-reaches-100.md');
  });

  test('does not know what is none', async () => {
    const { status, out, err } = await run('rules', 'plan-reaches-101', '--locale', 'en');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('plan-reaches-101');
  });
});
