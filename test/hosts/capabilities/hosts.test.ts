/** @jest-environment jsdom */
import '../../office-host/text-encoding';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { openWritableWorkbook } from '../../../src/hosts/file/write/open-writable';
import { readFixture } from '../../fixtures/load';
import { type Feature, features, hostKinds } from './features';
import { columns } from './hosts';
import { type Column, evidenceTable, featureTable, howTested, messageTable, withBlock } from './table';

const page = 'docs/hosts.md';
const weights = z.record(z.string(), z.object({ trips: z.number(), request: z.number(), response: z.number(), total: z.number() }));
let hosts: readonly Column[] = [];

beforeAll(async () => {
  const opened = openWritableWorkbook(readFixture('hebei-cumulative'), 'x.xlsx', { excelize: () => Promise.reject(new Error('nothing is written')) });
  if (!opened.ok) throw new Error(opened.failure.code);
  hosts = await columns(opened.host);
});

function does({ of }: Feature, kind: Column['kind']): boolean {
  return hosts.some((column) => column.kind === kind && of(column.host));
}

describe.each(features)('$name', (feature) => {
  test.each(hostKinds)('%s: tested where it is done, and by a test that is there', (kind) => {
    const evidence = feature.tests[kind];
    if (does(feature, kind)) expect(evidence).toBeDefined();
    if (!evidence) return;
    const [file, title] = evidence;
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});

test('what is seen of Excel is called model-tested, and a feature without a test stands out', () => {
  expect(howTested('excel', ['test/e2e/pane/again.ts', ''])).toBe('model-tested, in Chromium');
  const excel = hosts.filter(({ kind }) => kind === 'excel');
  expect(featureTable([{ name: 'new', of: () => true, tests: {} }], excel)).toContain('| new | **untested** | **untested** | **untested** | **untested** |');
  expect(excel).toHaveLength(4);
});

test('capabilities differ between the oldest Excel and the others, a file and the workbench', () => {
  const rows = featureTable(features, hosts).split('\n');
  const line = (name: string): string => rows.find((each) => each.startsWith(`| ${name}`)) ?? '';
  expect(line('Cells under a merge')).toBe('| Cells under a merge are named before writing | — | model-tested | model-tested | model-tested | the file’s bytes | the file’s bytes |');
  expect(line('A button of the ribbon')).toMatch(/\| — \| model-tested, in Chromium \| model-tested, in Chromium \| model-tested, in Chromium \| — \| — \|$/);
  expect(line('Going to a cell')).toMatch(/\| — \| in Chromium \|$/);
});

test('the tables of docs/hosts.md are what the hosts say; npm run docs:hosts writes them', () => {
  const text = readFileSync(page, 'utf8');
  const crossed = weights.parse(JSON.parse(readFileSync('test/hosts/capabilities/large.json', 'utf8')));
  const blocks: [string, string][] = [['features', featureTable(features, hosts)], ['tests', evidenceTable(features, hostKinds)], ['messages', messageTable(crossed)]];
  const fresh = blocks.reduce((done, [name, block]) => withBlock(done, name, block), text);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, fresh);
  expect(readFileSync(page, 'utf8')).toBe(fresh);
});
