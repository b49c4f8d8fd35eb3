import { describe, expect, test } from '@jest/globals';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';
import { fixturePath } from '../fixtures/load';
import { bookFile, sheetsIn } from './books';
import { inFolder, run, runApart } from './terminal';

const good = fixturePath('good-county-library');
const bad = fixturePath('bad-water-bureau');

// Published by OASIS with the standard: sarif-2.1/schema/sarif-schema-2.1.0.json.
const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync('test/cli/sarif-schema-2.1.0.json', 'utf8')));
const ajv = new Ajv({ strict: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

const log = z.object({
  runs: z.tuple([z.object({
    tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
    results: z.array(z.object({ ruleId: z.string(), level: z.enum(['error', 'warning', 'note']), locations: z.tuple([z.object({ physicalLocation: z.object({ artifactLocation: z.object({ uri: z.string() }) }), logicalLocations: z.tuple([z.object({ fullyQualifiedName: z.string() })]) })]) })),
    invocations: z.tuple([z.object({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(z.object({ descriptor: z.object({ id: z.string() }) })) })]),
  })]),
});
const counted = z.object({ totals: z.object({ errors: z.number(), warnings: z.number(), infos: z.number() }) });

async function findingsIn(...files: readonly string[]): Promise<number> {
  const { totals } = counted.parse(JSON.parse((await run('check', ...files, '--format', 'json')).out));
  return totals.errors + totals.warnings + totals.infos;
}

describe('sarif', () => {
  test.each(['zh-CN', 'en'])('%s: valid against the published schema, a result for each finding, and no rule that it does not describe', async (locale) => {
    const { out } = await run('check', bad, good, 'nowhere.xlsx', '--format', 'sarif', '--locale', locale);
    const value: unknown = JSON.parse(out);
    expect([isSarif(value), isSarif.errors]).toEqual([true, null]);
    const { runs: [{ tool, results, invocations: [invocation] }] } = log.parse(value);
    expect(results).toHaveLength(await findingsIn(bad, good));
    const known = new Set(tool.driver.rules.map(({ id }) => id));
    expect(results.filter(({ ruleId }) => !known.has(ruleId))).toEqual([]);
    expect(invocation).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: 'not-found' } }] });
  });

  test('names of files are references that lead to them', async () => {
    await inFolder(async (folder) => {
      copyFileSync(bad, path.join(folder, '水利局 #1 100%.xlsx'));
      const { runs: [{ results }] } = log.parse(JSON.parse((await run('check', folder, '--format', 'sarif')).out));
      const uri = results[0]?.locations[0].physicalLocation.artifactLocation.uri ?? '';
      expect(existsSync(new URL(uri))).toBe(true);
    });
  });
});

describe('html', () => {
  test('holds each finding with its table, fetches nothing, and makes markup of no text', async () => {
    await inFolder(async (folder) => {
      const hostile = bookFile(folder, '<img src=x onerror=alert(1)>.xlsx', { change: { E3: '<script>alert("1")</script>', C4: 90 } });
      const { out } = await run('check', bad, hostile, '--format', 'html');
      const all = await findingsIn(bad, hostile);
      expect(out.match(/<div class="finding /g)).toHaveLength(all);
      expect(out.match(/<td class="here">/g)?.length).toBeGreaterThan(all * 0.9);
      expect(out.replace(/>[^<]*</g, '><')).not.toMatch(/\s(?:src|href)=|url\(|@import/i);
      expect(out.match(/<script>/g)).toHaveLength(1);
      expect(out).not.toContain('<img');
      expect(readdirSync(folder)).toHaveLength(1);
    });
  });

  test('in English it has English words around the cells', async () => {
    const { out } = await run('check', good, '--format', 'html', '--locale', 'en');
    expect(out).toContain('<html lang="en">');
    expect(out.replace(/<h3>.*?<\/h3>/g, '')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('xlsx', () => {
  test('a row for each finding, with a link that leads to its cell', async () => {
    await inFolder(async (folder) => {
      copyFileSync(bad, path.join(folder, '甲"局.xlsx'));
      const list = path.join(folder, '清单.xlsx');
      expect(runApart('check', path.join(folder, '甲"局.xlsx'), 'nowhere.xlsx', '--format', `xlsx=${list}`)).toMatchObject({ status: 3 });
      const [sheet] = await sheetsIn(list);
      const count = await findingsIn(bad);
      expect(sheet?.values.slice(3, 3 + count).every((row) => row[0] === path.join(folder, '甲"局.xlsx') && String(row[4]).includes('!'))).toBe(true);
      expect(String(sheet?.values.at(-1)?.[0])).toContain('nowhere.xlsx');
      const xml = Object.entries(unzipSync(readFileSync(list))).filter(([name]) => name.startsWith('xl/worksheets/')).map(([, bytes]) => strFromU8(bytes)).join('');
      expect(xml.match(/HYPERLINK\(/g)).toHaveLength(count);
      expect(xml).toMatch(/甲(?:&quot;&quot;|"")局\.xlsx#'[^']+'!C4/);
    });
  });

  test('it is a file, and is not printed', async () => {
    expect((await run('check', good, '--format', 'xlsx')).status).toBe(2);
  });
});

describe('collect', () => {
  test('makes of the lines of several runs what one run would have made', async () => {
    await inFolder(async (folder) => {
      const lines: string[] = [];
      for (const file of [good, bad, 'nowhere.xlsx']) lines.push((await run('check', file, '--format', 'ndjson')).out);
      const [one, other] = [path.join(folder, 'a.ndjson'), path.join(folder, 'b.ndjson')];
      writeFileSync(one, lines[0] ?? '');
      writeFileSync(other, `${lines[1] ?? ''}${lines[2] ?? ''}${lines[0] ?? ''}`);
      for (const format of ['json', 'ndjson', 'sarif', 'html']) {
        const together = await run('check', good, bad, 'nowhere.xlsx', '--across', '--format', format);
        expect(await run('collect', one, other, '--across', '--format', format)).toEqual(together);
      }
    });
  });

  test('a line that is cut is said, with its number', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'a.ndjson');
      const whole = (await run('check', good, '--format', 'ndjson')).out;
      writeFileSync(file, `${whole}${whole.slice(0, 200)}\n`);
      const { status, err } = await run('collect', file, '--format', 'json');
      expect([status, err.includes(`${file}:2`)]).toEqual([3, true]);
    });
  });
});
