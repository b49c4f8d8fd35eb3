import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const text = readFileSync('docs/security.md', 'utf8');
const [chinese = '', english = ''] = text.split('\n---\n');
const rows = chinese.split('\n').filter((line) => /^\| T\d+ \|/.test(line));

test('each threat has a defence and a test that is there', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [, number = '', threat = '', defence = '', tests = ''] = row.split('|').map((cell) => cell.trim());
    const named = Array.from(tests.matchAll(/`(test\/[^`]+)`/g), ([, file = '']) => file);
    expect([number, threat.length > 5, defence.length > 5, named.length > 0, named.filter((file) => !existsSync(file))]).toEqual([number, true, true, true, []]);
  }
});

test('both halves name the same threats', () => {
  const numbers = rows.map((row) => /T\d+/.exec(row)?.[0]);
  expect(numbers).toEqual(numbers.map((_, at) => `T${at + 1}`));
  expect(numbers.filter((number) => !new RegExp(`\\| [^|]*\\b${number ?? ''}\\b[^|]* \\|`).test(english))).toEqual([]);
});

test('what it and SECURITY.md name is there', () => {
  for (const [, file = ''] of text.matchAll(/`((?:src|test)\/[^`]+)`/g)) expect([file, existsSync(file)]).toEqual([file, true]);
  for (const [from, page] of [['docs', text], ['.', readFileSync('SECURITY.md', 'utf8')]] as const) {
    for (const [, link = ''] of page.matchAll(/\]\(([^):]+)\)/g)) expect([link, existsSync(path.join(from, link))]).toEqual([link, true]);
  }
});
