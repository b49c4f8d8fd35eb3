import { describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { rules } from '../../src/rules/registry';
import { fixturePath } from '../fixtures/load';
import { inFolder, run } from './terminal';

const good = fixturePath('good-county-library');
const bad = fixturePath('bad-water-bureau');
const warned = fixturePath('hebei-cumulative');

const finding = z.strictObject({
  rule: z.enum(rules.map(({ id }) => id)),
  case: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]+\d+$/),
  table: z.string().regex(/^[A-Z]+\d+(:[A-Z]+\d+)?$/),
  message: z.string().min(1),
  expected: z.string().nullable(),
  actual: z.string().nullable(),
  help: z.string().regex(/^docs\/rules\/[a-z0-9-]+\.md$/),
  fix: z.strictObject({ kind: z.enum(['safe', 'review']), writes: z.array(z.strictObject({ cell: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })).min(1) }).nullable(),
});
const contract = z.strictObject({
  schema: z.literal(1),
  workbooks: z.array(z.looseObject({ path: z.string(), tables: z.array(z.looseObject({ sheet: z.string(), range: z.string(), form: z.string() })), summaries: z.array(z.looseObject({ sheet: z.string(), range: z.string(), form: z.literal('budget-summary'), lines: z.array(z.looseObject({ row: z.number(), item: z.string() })) })), nearMisses: z.array(z.looseObject({ sheet: z.string(), range: z.string(), reason: z.string().min(1) })), findings: z.array(finding), notices: z.array(z.strictObject({ kind: z.string(), sheet: z.string(), message: z.string().min(1) })), suppressed: z.array(z.looseObject({ rule: z.string(), suppression: z.strictObject({ id: z.string(), scope: z.enum(['finding', 'table', 'workbook']), reason: z.string().min(1), date: z.string() }) })) })),
  failures: z.array(z.strictObject({ path: z.string(), code: z.string(), message: z.string().min(1) })),
  totals: z.strictObject({ workbooks: z.number(), tables: z.number(), summaries: z.number(), errors: z.number(), warnings: z.number(), infos: z.number(), suppressed: z.number() }),
});

/** The bytes of a workbook with some sheets, each a grid. */
function workbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, hidden: Readonly<Record<string, 1 | 2>> = {}): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden[name] ?? 0 })) };
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', bookType: 'xlsx' }));
}

describe('exit status', () => {
  test.each([
    ['a clean workbook', [good], 0],
    ['errors', [bad], 1],
    ['errors, never to fail', [bad, '--fail-on', 'never'], 0],
    ['a clean workbook, failing on warnings', [good, '--fail-on', 'warning'], 0],
    ['a file that is not there', ['nowhere.xlsx'], 3],
    ['a file that is not there beside one with errors', [bad, 'nowhere.xlsx', '--fail-on', 'never'], 3],
  ])('%s', async (_, args, status) => {
    expect((await run('check', ...args)).status).toBe(status);
  });

  test('warnings alone fail only when asked to', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'warned.xlsx');
      const rows = [['1.设备购置绩效目标表'], ['项目名称', '防汛物资购置', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '购置数量', '10台'], ['效益指标', '社会效益指标', '受益人数', '100人'], ['满意度指标', '服务对象满意度指标', '村民满意度', '90%']];
      writeFileSync(file, workbook({ 表: rows }));
      expect((await run('check', file)).status).toBe(0);
      expect((await run('check', file, '--fail-on', 'warning')).status).toBe(1);
    });
  });

  test.each([
    ['no command', ['--nothing']],
    ['an unknown command', ['chek', good]],
    ['no files', ['check']],
    ['an unknown option', ['check', good, '--colour']],
    ['a value that is none', ['check', good, '--format', 'xml']],
    ['a missing value', ['check', good, '--fail-on']],
    ['an unknown language', ['check', good, '--locale', 'fr']],
  ])('wrong usage: %s', async (_, args) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('--help');
  });
});

describe('JSON', () => {
  test.each([[[good]], [[bad, warned]], [['nowhere.xlsx', good]]])('follows the contract: %j', async (files) => {
    const { out } = await run('check', ...files, '--format', 'json', '--fail-on', 'never');
    const printed = contract.parse(JSON.parse(out));
    const all = printed.workbooks.flatMap(({ findings }) => findings);
    expect(printed.totals).toEqual({
      workbooks: printed.workbooks.length,
      tables: printed.workbooks.flatMap(({ tables }) => tables).length,
      summaries: printed.workbooks.flatMap(({ summaries }) => summaries).length,
      errors: all.filter(({ severity }) => severity === 'error').length,
      warnings: all.filter(({ severity }) => severity === 'warning').length,
      infos: all.filter(({ severity }) => severity === 'info').length,
      suppressed: printed.workbooks.flatMap(({ suppressed }) => suppressed).length,
    });
  });

  test('names the same rules and cells in both languages, in other words', async () => {
    const runs = await Promise.all(['zh-CN', 'en'].map((locale) => run('check', bad, '--format', 'json', '--locale', locale)));
    const [chinese, english] = runs.map(({ out }) => contract.parse(JSON.parse(out)).workbooks.flatMap(({ findings }) => findings));
    const places = (list: typeof chinese): unknown => list?.map(({ rule, sheet, cell, severity }) => ({ rule, sheet, cell, severity }));
    expect(places(english)).toEqual(places(chinese));
    expect(english?.map(({ message }) => message)).not.toEqual(chinese?.map(({ message }) => message));
  });
});

describe('inputs', () => {
  test('a folder stands for the workbooks in and below it, and not for lock files and others', async () => {
    await inFolder(async (folder) => {
      mkdirSync(path.join(folder, '乡镇', 'x.xlsx'), { recursive: true });
      copyFileSync(good, path.join(folder, 'b.xlsx'));
      copyFileSync(good, path.join(folder, '乡镇', 'a.XLSX'));
      writeFileSync(path.join(folder, '~$b.xlsx'), 'lock');
      writeFileSync(path.join(folder, 'notes.txt'), 'text');
      const { status, out } = await run('check', folder, '--format', 'json');
      const { workbooks } = contract.parse(JSON.parse(out));
      expect(status).toBe(0);
      expect(workbooks.map((each) => path.relative(folder, each.path))).toEqual(['b.xlsx', path.join('乡镇', 'a.XLSX')]);
    });
  });

  test('an empty folder is said to be empty', async () => {
    await inFolder(async (folder) => {
      const { status, err } = await run('check', folder);
      expect(status).toBe(3);
      expect(err).toContain(folder);
    });
  });

  test('what cannot be read is named with its cause, and the others are checked', async () => {
    await inFolder(async (folder) => {
      const file = (name: string, content: Uint8Array | string): string => {
        writeFileSync(path.join(folder, name), content);
        return path.join(folder, name);
      };
      const files = [file('空.xlsx', ''), file('网页.xlsx', '<html></html>'), file('图片.xlsx', Buffer.from('89504e470d0a1a0a', 'hex')), file('截断.xlsx', workbook({ a: [[1]] }).slice(0, 200)), good];
      const { status, out, err } = await run('check', ...files, '--format', 'json');
      const printed = contract.parse(JSON.parse(out));
      expect(status).toBe(3);
      expect(printed.failures.map(({ code }) => code)).toEqual(['empty-file', 'html-without-table', 'not-a-workbook', 'damaged']);
      expect(printed.workbooks).toHaveLength(1);
      for (const name of ['空.xlsx', '网页.xlsx', '图片.xlsx', '截断.xlsx']) expect(err).toContain(name);
    });
  });
});

describe('text', () => {
  test('has one line for each finding: cell, severity, message, rule', async () => {
    const { out } = await run('check', bad);
    const { totals } = contract.parse(JSON.parse((await run('check', bad, '--format', 'json')).out));
    const lines = out.split('\n').filter((line) => /^ {4}[A-Z]+\d+ {2}(错误|提醒|提示) {2}.+ {2}[a-z0-9-]+$/.test(line));
    expect(lines).toHaveLength(totals.errors + totals.warnings + totals.infos);
  });

  test('says that hidden sheets were checked too, whatever their names', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'hidden.xlsx');
      writeFileSync(file, workbook({ "a'b 😀": [['x']], 藏起来的: [['y']], 深藏: [['z']], 空的: [] }, { 藏起来的: 1, 深藏: 2, 空的: 1 }));
      const { status, out } = await run('check', file);
      expect(status).toBe(0);
      expect(out).toContain('未找到绩效表');
      expect(out).toContain('藏起来的');
      expect(out).toContain('深藏');
      expect(out).not.toContain('空的');
    });
  });

  test('lets no text of a cell steer the terminal', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'escape.xlsx');
      writeFileSync(file, workbook({ 表: [['项目支出绩效目标表'], ['项目名称', '购置\u001b[31m设备\n第二行', '单位：万元'], ['一级指标', '二级指标', '三级指标', '指标值'], ['产出指标', '数量指标', '数\u001b[2J量', '\u0007若干'], ['效益指标', '社会效益指标', '受益', '好']] }));
      const { out } = await run('check', file);
      // eslint-disable-next-line no-control-regex -- looks for what must not be there
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
    });
  });
});
