import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const text = readFileSync('docs/manual-checks.md', 'utf8');
const most = 20;
const platforms = ['桌面', '网页', 'Mac'];

/** Cells of a row of the table; bars in code stay with it. */
const rows = text.split('\n').filter((line) => /^\| \d+ \|/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

test('at most twenty checks, numbered in order', () => {
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThanOrEqual(most);
  expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, at) => at + 1));
});

test.each(rows.map((row): [string, string[]] => [row[0] ?? '', row]))('check %s says where, what to do, what to see, and which assumption it tests', (_, row) => {
  expect(row).toHaveLength(5);
  const [, where = '', action = '', seen = '', assumption = ''] = row;
  expect(platforms.some((platform) => where.includes(platform)) || where.startsWith('Excel 2019')).toBe(true);
  for (const part of [action, seen, assumption]) expect(part.length).toBeGreaterThan(3);
});

test('each platform has checks, and what a person is told to run is there', () => {
  for (const platform of platforms) expect(rows.filter(([, where = '']) => where.includes(platform)).length).toBeGreaterThan(3);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = Array.from(text.matchAll(/npm (?:run (?:-s )?)?(start|replay|dev-server|cli)\b/g), ([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(['start', 'replay', 'dev-server', 'cli']));
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(existsSync('assets/samples/bad-water-bureau.xlsx')).toBe(true);
});
