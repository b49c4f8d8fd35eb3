import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configName } from '../../src/cli/config-file';
import { fixturePath } from '../fixtures/load';
import { inFolder, run } from './terminal';

const bad = fixturePath('bad-water-bureau');
const silent = { rules: { 'budget-adds-up': 'off' } };

/** A folder with a workbook two folders down, and settings where they are asked for. */
async function withSettings(settings: Readonly<Record<string, unknown>>, work: (file: string, folder: string) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const below = path.join(folder, '各单位', '水利局');
    mkdirSync(below, { recursive: true });
    const file = path.join(below, '绩效目标.xlsx');
    copyFileSync(bad, file);
    for (const [place, content] of Object.entries(settings)) writeFileSync(path.join(folder, place, configName), typeof content === 'string' ? content : JSON.stringify(content));
    await work(file, folder);
  });
}

describe('settings of a folder', () => {
  test.each([
    ['the folder of the file', { '各单位/水利局': silent }],
    ['the folder above', { 各单位: silent }],
    ['two folders above', { '.': silent }],
    ['the nearest of several', { '.': { rules: {} }, 各单位: silent }],
  ])('are found in %s', async (_, settings) => {
    await withSettings(settings, async (file) => {
      const { out, err } = await run('check', file);
      expect(err).toBe('');
      expect(out).not.toContain('budget-adds-up');
    });
  });

  test('are not put together: the nearest hold alone', async () => {
    await withSettings({ '.': silent, 各单位: {} }, async (file) => {
      expect((await run('check', file)).out).toContain('budget-adds-up');
    });
  });

  test('hold for the files of their folder only', async () => {
    await withSettings({ '各单位/水利局': silent }, async (file, folder) => {
      const other = path.join(folder, '另一份.xlsx');
      copyFileSync(bad, other);
      const { out } = await run('check', file, other);
      const [first = '', second = ''] = out.split('另一份.xlsx');
      expect([first.includes('budget-adds-up'), second.includes('budget-adds-up')]).toEqual([false, true]);
    });
  });

  test('--no-config leaves them aside', async () => {
    await withSettings({ '.': silent }, async (file) => {
      expect((await run('check', file, '--no-config')).out).toContain('budget-adds-up');
    });
  });

  test('--config takes others instead', async () => {
    await withSettings({ '.': {}, 各单位: silent }, async (file, folder) => {
      const other = path.join(folder, '我的设置.json');
      writeFileSync(other, JSON.stringify({ rules: { 'required-field': 'off' } }));
      const { out } = await run('check', file, '--config', other);
      expect(out).toContain('budget-adds-up');
      expect(out).not.toContain('required-field');
    });
  });

  test('the command line goes over them', async () => {
    await withSettings({ '.': { planConvention: 'cumulative' } }, async (file) => {
      const count = async (...args: readonly string[]): Promise<number> => (await run('check', file, ...args)).out.split('plan-convention-heading').length;
      expect(await count()).toBe(await count('--no-config', '--plan-convention', 'cumulative'));
      expect((await run('check', file, '--plan-convention', 'incremental')).out).toBe((await run('check', file, '--no-config', '--plan-convention', 'incremental')).out);
    });
  });

  test('a preset of the command takes the place of theirs', async () => {
    await withSettings({ '.': { preset: '申报审核' } }, async (file) => {
      const theirs = await run('check', file);
      const other = await run('check', file, '--preset', '自评复核');
      expect(other.out).not.toBe(theirs.out);
      expect(other.out).toBe((await run('check', file, '--no-config', '--preset', 'self-evaluation')).out);
    });
  });

  test.each(['fix', 'mark'])('%s goes by them too', async (command) => {
    await withSettings({ '.': '{"rules":[]}' }, async (file, folder) => {
      const { status, err } = await run(command, file, '-o', path.join(folder, 'new.xlsx'));
      expect({ status, err: err.includes(`${configName} rules：`) }).toEqual({ status: 2, err: true });
    });
  });
});

describe('settings that cannot be used', () => {
  test.each([
    ['no JSON', '{', '不是 JSON'],
    ['an unknown key', { rulez: {} }, 'rulez：没有这一项，是不是要写「rules」'],
    ['a value that is none', { leastSatisfaction: 180 }, 'leastSatisfaction：180 太大，最大是 100'],
  ])('%s: nothing is checked', async (_, settings, message) => {
    await withSettings({ '.': settings }, async (file) => {
      const { status, out, err } = await run('check', file);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).toContain(message);
    });
  });

  test('each fault is said once for many files', async () => {
    await withSettings({ '.': { rulez: {}, leastSatisfaction: 180 } }, async (file, folder) => {
      const other = path.join(folder, '另一份.xlsx');
      copyFileSync(bad, other);
      expect((await run('check', file, other)).err.trim().split('\n')).toHaveLength(2);
    });
  });

  test('a named file that is not there', async () => {
    const { status, err } = await run('check', bad, '--config', 'nowhere.json', '--locale', 'en');
    expect({ status, err }).toEqual({ status: 2, err: 'There is no settings file nowhere.json. Check the name behind --config.\n' });
  });

  test.each([
    [['--config', 'a.json', '--no-config']],
    [['--preset', '申报']],
    [['--config']],
  ])('wrong usage: %j', async (args) => {
    expect((await run('check', bad, ...args)).status).toBe(2);
  });
});
