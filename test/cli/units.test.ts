import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { configName } from '../../src/cli/config-file';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Report } from '../../src/rules/report';
import { checkAsSet } from '../../src/run/check-as-set';
import { checkSheets } from '../../src/run/check-sheets';
import { resolved } from '../../src/settings/resolve';
import { saveSettings } from '../../src/settings/store';
import { cellAddress } from '../../src/sheet/address';
import { bookFile } from './books';
import { inFolder, run } from './terminal';

const settings = { words: { units: { thing: ['四轮挂车架'], time: ['汛'], money: ['角'] } } };
/** With the units the first two are well, and the third is money for people. */
const change = { F12: '≥150四轮挂车架', F14: '≤2汛', C16: '养护人数', F16: '≥150角' };
const usual = ['F12 value-without-unit', 'F12 value-mixed-text', 'F14 timeliness-without-date'];
const taught = ['F16 unit-mismatch'];

const printed = z.object({ workbooks: z.array(z.object({ findings: z.array(z.object({ cell: z.string(), rule: z.string() })) })) });

async function onCommandLine(...files: readonly string[]): Promise<string[][]> {
  const { out } = await run('check', ...files, '--format', 'json', '--fail-on', 'never');
  return printed.parse(JSON.parse(out)).workbooks.map(({ findings }) => findings.map(({ cell, rule }) => `${cell} ${rule}`));
}

function found({ findings }: Report): string[] {
  return findings.map(({ cell, rule }) => `${cellAddress(cell)} ${rule}`);
}

async function inPane(file: string, kept: unknown): Promise<string[]> {
  const texts = new Map<string, string>();
  const store = { get: (key: string) => texts.get(key) ?? null, set: (key: string, value: string) => { texts.set(key, value); } };
  expect(saveSettings(store, kept)).toEqual([]);
  const opened = openWorkbookFile(readFileSync(file), file);
  if (!opened.ok) throw new Error(opened.failure.code);
  return found(await checkAsSet(store)(opened.host, {}));
}

test('the command line and the pane read a county’s units alike, and only where its settings hold', async () => {
  await inFolder(async (folder) => {
    const county = path.join(folder, '某县');
    mkdirSync(county);
    writeFileSync(path.join(county, configName), JSON.stringify(settings));
    const theirs = bookFile(county, 'a.xlsx', { change });
    const others = bookFile(folder, 'b.xlsx', { change });
    const more = bookFile(county, 'c.xlsx', { change });
    expect(await onCommandLine(theirs, others, more)).toEqual([taught, usual, taught]);
    expect([await inPane(theirs, settings), await inPane(others, {}), await inPane(theirs, settings)]).toEqual([taught, usual, taught]);
  });
  const { check, taught: labels } = resolved(settings);
  expect(found(checkSheets(exampleSheets({ note: '', change }), check, labels))).toEqual(taught);
});

test('a unit that cannot be one stops the command, which names the key', async () => {
  await inFolder(async (folder) => {
    writeFileSync(path.join(folder, configName), JSON.stringify({ words: { units: { thing: ['挂', '3挂'], time: ['挂', '以上'] } } }));
    const file = bookFile(folder, 'a.xlsx', { change });
    const { status, out, err } = await run('check', file);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.trim().split('\n').map((line) => /words[^：]*/.exec(line)?.[0])).toEqual(['words.units.thing[1]', 'words.units.time[0]', 'words.units.time[1]']);
  });
});
