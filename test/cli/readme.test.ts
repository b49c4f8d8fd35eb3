import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/rules/registry';
import { run } from './terminal';

const readme = readFileSync('README.md', 'utf8');

test('README says how many rules there are', () => {
  expect(/共 (\d+) 条规则/.exec(readme)?.[1]).toBe(String(rules.length));
});

test('README shows what the command prints', async () => {
  const [, command = '', shown = ''] = /^npm run -s cli -- (check \S+)\n```\n+```\n([^`]+)\n```/m.exec(readme) ?? [];
  const { out } = await run(...command.split(' '));
  const printed = out.split('\n');
  const lines = shown.split('\n').filter((line) => line.trim() !== '…');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !printed.includes(line))).toEqual([]);
});
