import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { formIds } from '../../src/forms/form';
import { inFolder, run, runApart } from './terminal';

const reportSchema = z.object({ workbooks: z.array(z.object({ tables: z.array(z.object({ form: z.string(), range: z.string() })), findings: z.array(z.object({ rule: z.string() })) })) });

describe('template', () => {
  test('without a form lists every form with its options', async () => {
    const { status, out, err } = await run('template');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const id of formIds) expect(out).toContain(`  ${id}`);
    expect(out).toMatch(/monitoring +绩效运行监控表 {2}--no-cost --months\n/);
    expect(out).toMatch(/three-public +.三公.经费表\n/);
  });

  test('writes a form that is read again as exactly that table, blank', async () => {
    await inFolder((folder) => {
      const file = path.join(folder, '监控.xlsx');
      const { status, out, err } = runApart('template', '绩效运行监控表', '--months', '7', '--no-cost', '-o', file);
      expect({ status, err, out }).toEqual({ status: 0, err: '', out: `写入 ${file}\n` });
      const checked = runApart('check', file, '--format', 'json');
      const { workbooks: [book] } = reportSchema.parse(JSON.parse(checked.out));
      expect(book).toMatchObject({ tables: [{ form: 'monitoring', range: 'A1:H19' }], findings: [{ rule: 'blank-form' }] });
      const parts = Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
      const [sheet = '', ...others] = parts.flatMap(([name, xml]) => (/worksheets\/sheet\d+\.xml$/.test(name) ? [xml] : []));
      expect(others).toEqual([]);
      expect(sheet).toContain('1-7月执行数');
      expect(sheet).toMatch(/<mergeCell ref="A1:H1"/);
      expect(sheet).toMatch(/<dataValidation [^>]*type="list"/);
      expect(sheet).toMatch(/paperSize="9"/);
      expect(parts.find(([name]) => name === 'xl/workbook.xml')?.[1]).toMatch(/Print_Area[^>]*>[^<]*\$A\$1:\$H\$19</);
      return Promise.resolve();
    });
  });

  test('replaces no file unasked', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.xlsx');
      writeFileSync(file, 'mine');
      const { status, err } = await run('template', 'project-target', '-o', file);
      expect(status).toBe(3);
      expect(err).toContain('--force');
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect(runApart('template', 'project-target', '-o', file, '--force').status).toBe(0);
      expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    });
  });

  test.each([
    [['nonsense', '-o', 'a.xlsx'], '没有「nonsense」这种空白表'],
    [['project-target'], '没有写空白表存在哪里'],
    [['-o', 'a.xlsx'], '没有写要哪一种空白表'],
    [['project-target', 'monitoring', '-o', 'a.xlsx'], '一次只写一种'],
    [['project-target', '--months', '7', '-o', 'a.xlsx'], '「项目支出绩效目标表」没有选项 --months'],
    [['monitoring', '--months', '8', '-o', 'a.xlsx'], '可以用：6|7'],
    [['monitoring', '--in-place'], '不能用选项'],
  ])('%j is wrong usage, and says why', async (args, text) => {
    const { status, err } = await run('template', ...args);
    expect(status).toBe(2);
    expect(err).toContain(text);
  });
});
