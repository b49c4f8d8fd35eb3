import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { keptNamespace } from '../../src/sheet/kept-part';
import { fixturePath } from '../fixtures/load';
import { inFolder, run } from './terminal';

const bad = fixturePath('bad-water-bureau');
const rule = 'budget-adds-up';
const at = '项目绩效目标!C4';
const reason = ['--reason', '上级资金另表反映'];

/** The rules of the findings that a check prints, each as often as it is found. */
async function found(file: string, ...args: readonly string[]): Promise<string[]> {
  const { out } = await run('check', file, '--format', 'json', '--fail-on', 'never', ...args);
  const { workbooks } = JSON.parse(out) as { workbooks: { findings: { rule: string; cell: string }[] }[] };
  return workbooks.flatMap(({ findings }) => findings.map((each) => `${each.rule} ${each.cell}`));
}

function partsOf(file: string): Record<string, Uint8Array> {
  return unzipSync(new Uint8Array(readFileSync(file)));
}

describe('suppress', () => {
  test('sets one finding aside, and no other, and leaves the rest of the file as it is', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      const before = await found(bad);
      const { status, out } = await run('suppress', bad, '--rule', rule, '--at', at, ...reason, '-o', file);
      expect({ status, out: out.includes('1 条记录，其中 1 处') }).toEqual({ status: 0, out: true });
      expect(await found(file)).toEqual(before.filter((each) => each !== `${rule} C4`));
      const [old, now] = [partsOf(bad), partsOf(file)];
      const changed = Object.keys(now).filter((name) => Buffer.compare(old[name] ?? new Uint8Array(), now[name] ?? new Uint8Array()) !== 0);
      expect(changed.sort()).toEqual(['[Content_Types].xml', 'customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml', 'xl/_rels/workbook.xml.rels']);
    });
  });

  test('check counts what is set aside, and shows it with its reason when asked', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      await run('suppress', bad, '--rule', rule, '--at', at, ...reason, '-o', file);
      const plain = await run('check', file);
      expect(plain.out).toContain('1 处不作为问题（加 --show-suppressed 显示）');
      expect(plain.out).not.toContain('上级资金另表反映');
      const shown = await run('check', file, '--show-suppressed');
      expect(shown.out).toMatch(/1 处不作为问题：\n {2}项目绩效目标!C4 .*budget-adds-up\n {6}理由：上级资金另表反映（\d{4}-\d\d-\d\d）/);
      const json = JSON.parse((await run('check', file, '--format', 'json', '--fail-on', 'never')).out) as { totals: { suppressed: number }; workbooks: { suppressed: object[] }[] };
      expect(json.totals.suppressed).toBe(1);
      expect(json.workbooks[0]?.suppressed).toMatchObject([{ rule, cell: 'C4', suppression: { scope: 'finding', reason: '上级资金另表反映' } }]);
    });
  });

  test('a rule in the whole workbook, shown and taken back, which leaves no part behind', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      copyFileSync(bad, file);
      const before = await found(file);
      await run('suppress', file, '--rule', rule, ...reason, '--in-place');
      expect((await found(file)).filter((each) => each.startsWith(rule))).toEqual([]);
      const { out } = await run('suppress', file, '--show');
      const [id = ''] = out.split(' ');
      expect(out).toContain('整个工作簿');
      const { status } = await run('suppress', file, '--revoke', id, '--in-place');
      expect(status).toBe(0);
      expect(await found(file)).toEqual(before);
      expect(Object.keys(partsOf(file)).sort()).toEqual(Object.keys(partsOf(bad)).sort());
      expect((await run('suppress', file, '--show')).out).toBe('没有记录为不作为问题的内容\n');
    });
  });

  test('a rule in one table', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      const before = await found(bad);
      await run('suppress', bad, '--rule', rule, '--at', '项目绩效目标!A1', '--scope', 'table', ...reason, '-o', file);
      expect(await found(file)).toEqual(before.filter((each) => each !== `${rule} C4`));
    });
  });

  test('a reviewer has everything reported, by the command or by settings', async () => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      await run('suppress', bad, '--rule', rule, ...reason, '-o', file);
      expect(await found(file, '--report-suppressed')).toEqual(await found(bad));
      writeFileSync(path.join(folder, 'indicator-check.config.json'), '{"suppressions":"report"}');
      expect(await found(file)).toEqual(await found(bad));
      expect((await run('suppress', file, '--show')).out).toContain('现有 2 处');
    });
  });

  test('parts of others are left alone', async () => {
    await inFolder(async (folder) => {
      const [file, next] = [path.join(folder, 'others.xlsx'), path.join(folder, 'next.xlsx')];
      const parts = partsOf(bad);
      const links = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
      writeFileSync(file, zipSync({ ...parts, 'customXml/item1.xml': strToU8('<a xmlns="urn:other"><!DOCTYPE'), 'xl/_rels/workbook.xml.rels': strToU8(links.replace('</Relationships>', '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>')) }));
      expect((await run('suppress', file, '--rule', rule, '--at', at, ...reason, '-o', next)).err).toBe('');
      expect(new TextDecoder().decode(partsOf(next)['customXml/item1.xml'])).toContain('urn:other');
      expect(new TextDecoder().decode(partsOf(next)['customXml/item2.xml'])).toContain(keptNamespace);
    });
  });

  test('what a newer version has kept is neither used nor written over', async () => {
    await inFolder(async (folder) => {
      const [file, newer] = [path.join(folder, 'new.xlsx'), path.join(folder, 'newer.xlsx')];
      await run('suppress', bad, '--rule', rule, '--at', at, ...reason, '-o', file);
      const parts = partsOf(file);
      writeFileSync(newer, zipSync({ ...parts, 'customXml/item1.xml': strToU8(new TextDecoder().decode(parts['customXml/item1.xml']).replace('"version":1', '"version":2')) }));
      expect(await found(newer)).toEqual(await found(bad));
      expect((await run('check', newer)).out).toContain('可能是更新的版本写的');
      const { status, err } = await run('suppress', newer, '--rule', rule, '--at', at, ...reason, '--in-place');
      expect({ status, err: err.includes('没有改动') }).toEqual({ status: 3, err: true });
    });
  });

  test.each([
    ['no rule', ['--at', at, ...reason, '--in-place']],
    ['an unknown rule', ['--rule', 'budget', ...reason, '--in-place']],
    ['no reason', ['--rule', rule, '--at', at, '--in-place']],
    ['an empty reason', ['--rule', rule, '--at', at, '--reason', ' ', '--in-place']],
    ['nowhere to write', ['--rule', rule, '--at', at, ...reason]],
    ['a table without its cell', ['--rule', rule, '--scope', 'table', ...reason, '--in-place']],
    ['an unknown scope', ['--rule', rule, '--at', at, '--scope', 'sheet', ...reason, '--in-place']],
    ['showing and taking back', ['--show', '--revoke', 'x']],
    ['a cell without a finding of the rule', ['--rule', rule, '--at', '项目绩效目标!A1', ...reason, '--in-place']],
    ['a sheet that is not there', ['--rule', rule, '--at', '没有!C4', ...reason, '--in-place']],
    ['no cell', ['--rule', rule, '--at', '项目绩效目标!第四行', ...reason, '--in-place']],
    ['an unknown id', ['--revoke', 'x', '--in-place']],
  ])('wrong usage, and nothing is written: %s', async (_, args) => {
    await inFolder(async (folder) => {
      const file = path.join(folder, 'new.xlsx');
      copyFileSync(bad, file);
      const { status, err } = await run('suppress', file, ...args);
      expect({ status, said: err !== '' }).toEqual({ status: 2, said: true });
      expect(Buffer.compare(readFileSync(file), readFileSync(bad))).toBe(0);
    });
  });
});

describe('a baseline', () => {
  test('knows what was found, wherever the files are moved together', async () => {
    await inFolder(async (folder) => {
      const [file, baseline] = [path.join(folder, 'a.xlsx'), path.join(folder, 'known.json')];
      copyFileSync(bad, file);
      const count = (await found(file)).length;
      expect((await run('check', file, '--write-baseline', baseline, '--fail-on', 'never')).out).toContain(`${count} 处`);
      const { status, out } = await run('check', file, '--baseline', baseline, '--new-only');
      expect({ status, out: out.includes(`新增 0 处，已有 ${count} 处，已消除 0 处`) }).toEqual({ status: 0, out: true });
      const all = await run('check', file, '--baseline', baseline);
      expect(all.status).toBe(1);
      expect(all.out).toContain('C4  已有  错误');
    });
  });

  test('--new-only reports what has come since, and says what has gone', async () => {
    await inFolder(async (folder) => {
      const [file, baseline] = [path.join(folder, 'a.xlsx'), path.join(folder, 'known.json')];
      copyFileSync(bad, file);
      await run('check', file, '--write-baseline', baseline, '--fail-on', 'never');
      const { files } = JSON.parse(readFileSync(baseline, 'utf8')) as { files: Record<string, string[]> };
      const keys = files['a.xlsx'] ?? [];
      const known = keys.filter((key) => !key.startsWith(rule));
      writeFileSync(baseline, JSON.stringify({ version: 1, files: { 'a.xlsx': [...known, 'blank-form 0'] } }));
      const { status, out } = await run('check', file, '--baseline', baseline, '--new-only');
      expect(status).toBe(1);
      expect(out).toContain(`新增 ${keys.length - known.length} 处，已有 ${known.length} 处，已消除 1 处`);
      const rules = out.split('\n').filter((line) => line.startsWith('    ') && line.includes('  错误  ')).map((line) => line.split('  ').at(-1));
      expect(new Set(rules)).toEqual(new Set([rule]));
    });
  });

  test('a program that reads standard output gets JSON and nothing else', async () => {
    await inFolder(async (folder) => {
      const { out, err } = await run('check', bad, '--format', 'json', '--fail-on', 'never', '--write-baseline', path.join(folder, 'known.json'));
      expect(() => JSON.parse(out) as unknown).not.toThrow();
      expect(err).toContain('基准已写入');
    });
  });

  test.each([
    ['one that is not there', null, 2],
    ['one that is no baseline', '{"version":1}', 2],
    ['one that is no JSON', 'x', 2],
  ])('that cannot be used: %s', async (_, content, status) => {
    await inFolder(async (folder) => {
      const baseline = path.join(folder, 'known.json');
      if (content !== null) writeFileSync(baseline, content);
      expect(await run('check', bad, '--baseline', baseline)).toMatchObject({ status, out: '' });
    });
  });

  test('is not written over unasked', async () => {
    await inFolder(async (folder) => {
      const baseline = path.join(folder, 'known.json');
      writeFileSync(baseline, 'mine');
      expect((await run('check', bad, '--write-baseline', baseline)).status).toBe(2);
      expect(readFileSync(baseline, 'utf8')).toBe('mine');
      expect((await run('check', bad, '--write-baseline', baseline, '--force', '--fail-on', 'never')).status).toBe(0);
    });
  });

  test.each([[['--new-only']], [['--baseline']], [['--write-baseline']]])('wrong usage: %j', async (args) => {
    expect((await run('check', bad, ...args)).status).toBe(2);
  });
});
