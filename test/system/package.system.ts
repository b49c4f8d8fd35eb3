import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { build } from 'esbuild';
import { launchBrowser } from '../e2e/browser';
import { fixturePath } from '../fixtures/load';
import { run } from './programs';
import { testsWith } from './tests-with';

const inBrowser = testsWith('chromium');

const bad = path.resolve(fixturePath('bad-water-bureau'));
let folder = '';

/** The package as npm packs it, installed in an empty folder with what it needs to run, and nothing that building it needs. */
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-package-'));
  run('npm', ['pack', '--silent', '--pack-destination', folder]);
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', type: 'module', private: true }));
  run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], folder);
}, 300_000);

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const program = `
import { readFileSync } from 'node:fs';
const before = Reflect.ownKeys(globalThis);
const { check, cellAddress, describe, detect, readWorkbook } = await import('indicator-check');
const bytes = readFileSync(process.argv[2]);
const read = await readWorkbook(bytes, { name: 'a.xlsx' });
const report = await check(read.workbook);
const [finding] = report.findings;
console.log(JSON.stringify({
  tables: detect(read.workbook).tables.length, findings: report.findings.length, first: cellAddress(finding.cell), text: describe(finding, 'en').text,
  refused: await readWorkbook(new Uint8Array([1, 2, 3])), rule: finding.rule, globals: Reflect.ownKeys(globalThis).filter((name) => !before.includes(name)).map(String),
}));
`;

describe('the installed package', () => {
  test('has nothing of what builds and tests it', () => {
    const installed = readdirSync(path.join(folder, 'node_modules'));
    expect(installed).not.toEqual(expect.arrayContaining(['webpack']));
    for (const name of ['react', 'jest', 'typescript', '@univerjs', 'hyperformula', 'bullmq', 'excelize-wasm']) expect(installed).not.toContain(name);
    const own = readdirSync(path.join(folder, 'node_modules', 'indicator-check'));
    expect(own.filter((name) => ['src', 'test', 'bench'].includes(name))).toEqual([]);
  });

  test('the command checks, with threads, and writes every kind of output', () => {
    copyFileSync(bad, path.join(folder, '乙.xlsx'));
    const outputs = ['html', 'sarif', 'xlsx', 'ndjson'].flatMap((format) => ['--format', `${format}=out.${format}`]);
    const out = run('npx', ['--no-install', 'indicator-check', 'check', bad, '乙.xlsx', '--fail-on', 'never', ...outputs], folder);
    expect(out).toContain('共 2 个工作簿');
    for (const format of ['html', 'sarif', 'xlsx', 'ndjson']) expect(readFileSync(path.join(folder, `out.${format}`)).length).toBeGreaterThan(1000);
    expect(run('npx', ['--no-install', 'indicator-check', 'collect', 'out.ndjson', '--fail-on', 'never', '--format', 'json'], folder)).toContain('"workbooks":2');
  });

  test('the library reads, detects, checks and describes, and leaves no trace in the world', () => {
    writeFileSync(path.join(folder, 'use.js'), program);
    const answer: unknown = JSON.parse(run('node', ['use.js', bad], folder));
    expect(answer).toMatchObject({ tables: 10, findings: expect.any(Number), first: expect.stringMatching(/^[A-Z]+\d+$/), text: expect.stringMatching(/\w/), refused: { ok: false, failure: { code: 'not-a-workbook' } }, globals: [] });
  });

  test('the library reads what a workbook keeps', () => {
    writeFileSync(path.join(folder, 'use.js'), program);
    const counted = z.object({ findings: z.number(), rule: z.string() });
    const { findings, rule } = counted.parse(JSON.parse(run('node', ['use.js', bad], folder)));
    run('npx', ['--no-install', 'indicator-check', 'suppress', bad, '--rule', rule, '--reason', '看过', '-o', 'kept.xlsx'], folder);
    expect(counted.parse(JSON.parse(run('node', ['use.js', 'kept.xlsx'], folder))).findings).toBeLessThan(findings);
  });

  test('the library holds nothing of the pane and of what writes workbooks', () => {
    const own = path.join(folder, 'node_modules', 'indicator-check', 'dist', 'library');
    const code = readdirSync(own).filter((name) => name.endsWith('.js')).map((name) => readFileSync(path.join(own, name), 'utf8')).join('\n');
    expect(code.length).toBeGreaterThan(100_000);
    expect(code).not.toMatch(/react|@fluentui|@univerjs|excelize|piscina|Office\.context/i);
  });

  test('its types hold in a project with the strictest settings', () => {
    writeFileSync(path.join(folder, 'use.ts'), `
      import { check, describe, detect, readWorkbook, type Finding, type Report } from 'indicator-check';
      const read = await readWorkbook(new Uint8Array());
      if (read.ok) {
        const report: Report = await check(read.workbook, { settings: { planConvention: 'cumulative' } });
        const finding: Finding | undefined = report.findings[0];
        const text: string = finding ? describe(finding, 'en').what : String(detect(read.workbook).tables.length);
        const budget: string | undefined = report.tables[0]?.projects[0]?.budget.total?.figure?.value.toFixed();
        console.log(text, budget);
        // @ts-expect-error -- there is no such language
        if (finding) describe(finding, 'fr');
      }
    `);
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    run('node', [compiler, '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', 'use.ts'], folder);
  });

  inBrowser.test('the library works in a page that is cut off from everything', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import { check, readWorkbook } from 'indicator-check'; globalThis.use = async (bytes) => { const read = await readWorkbook(new Uint8Array(bytes)); return (await check(read.workbook)).findings.length; };", resolveDir: folder },
      bundle: true, format: 'iife', platform: 'browser', write: false, legalComments: 'none',
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
      const found: unknown = await page.evaluate(`use(${JSON.stringify([...readFileSync(bad)])})`);
      const counted: unknown = JSON.parse(run('node', ['use.js', bad], folder));
      expect(counted).toMatchObject({ findings: found });
    } finally {
      await browser.close();
    }
  });

  test('publint finds nothing wrong with it', () => {
    expect(run('npx', ['publint', 'run', path.join(folder, 'node_modules', 'indicator-check'), '--strict', '--pack', 'false'])).toContain('All good!');
  });
});
