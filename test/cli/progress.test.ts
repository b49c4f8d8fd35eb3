import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { leftText } from '../../src/cli/batch/progress';
import { z } from 'zod';
import { fixturePath } from '../fixtures/load';
import { command } from './command';
import { inFolder, runApart } from './terminal';

/** What makes room on a line of a terminal. */
const cleared = '\r\u001b[K';
const bad = fixturePath('bad-water-bureau');

/** Runs words where standard output and errors are a terminal, and answers all that came onto it. */
function onTerminal(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const { stdout, error } = spawnSync('script', ['-qec', quoted, '/dev/null'], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm', COLUMNS: '120' } });
  if (error) throw error;
  return stdout;
}

async function withFiles(count: number, work: (folder: string) => void): Promise<void> {
  await inFolder((folder) => {
    for (let at = 0; at < count; at += 1) copyFileSync(bad, path.join(folder, `${at}.xlsx`));
    work(folder);
    return Promise.resolve();
  });
}

// The program that makes a terminal takes other words elsewhere.
(process.platform === 'linux' ? describe : describe.skip)('on a terminal', () => {
  test('a bar says how far it is, at which rate, and how long it will take; it is gone at the end', async () => {
    await withFiles(12, (folder) => {
      const shown = onTerminal([...command, 'check', folder, '-j', '2', '--format', `json=${folder}/a.json`]);
      expect(shown).toMatch(/\d+\/12（\d+%） 每秒 \d+\.\d 个 剩余 (?:—|\d+:\d\d)/);
      expect(shown).not.toMatch(/NULL|INF|NaN|undefined|\{/);
      const [, after = ''] = shown.split('\u001b[?25h');
      expect(after).toContain('共 12 个工作簿');
      expect(after).not.toContain('每秒');
    });
  });

  test('lines of the result stand for themselves', async () => {
    await withFiles(3, (folder) => {
      const lines = onTerminal([...command, 'check', folder, '-j', '1', '--format', 'ndjson']).split('\n').map((line) => line.slice(line.lastIndexOf(cleared) + 1).replace(cleared.slice(1), '').trim()).filter((line) => line.startsWith('{'));
      expect(lines.map((line) => path.basename(z.object({ path: z.string() }).parse(JSON.parse(line)).path))).toEqual(['0.xlsx', '1.xlsx', '2.xlsx']);
    });
  });
});

test('in a pipe there is not a sign of it', async () => {
  await withFiles(3, (folder) => {
    const { out, err } = runApart('check', folder, '-j', '2', '--format', 'ndjson', '--format', `json=${folder}/a.json`);
    expect([err, out.trim().split('\n').length]).toEqual(['', 3]);
    expect(readFileSync(path.join(folder, 'a.json'), 'utf8')).not.toContain('\u001b');
  });
});

test.each<[number | null, number, number, string]>([[100, 0, 0, '—'], [null, 5, 2, '—'], [100, 100, 5, '0:00'], [100, 40, 4, '0:15'], [1000, 0, 1, '16:40'], [20_000, 0, 2, '2:46:40'], [8, 3, 0.5, '0:10']])('%s files, %d done, %d a second: %s left', (total, done, rate, text) => {
  expect(leftText(total, done, rate)).toBe(text);
});
