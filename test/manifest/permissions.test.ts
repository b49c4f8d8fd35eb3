/** @jest-environment jsdom */
import '../office-host/text-encoding';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { markPlan } from '../../src/compose/marks';
import { runCheck } from '../../src/run/run-check';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { setUp } from '../hosts/office/setup';
import { excel19 } from '../office-host/profiles';

const text = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(text, 'application/xml');

function all(name: string): Element[] {
  return Array.from(manifest.getElementsByTagName('*')).filter(({ localName }) => localName === name);
}

/** What an administrator grants by each level that a task pane may ask for, from the least on. */
const levels: readonly (readonly [string, readonly ('read' | 'write')[]])[] = [
  ['Restricted', []],
  ['ReadDocument', ['read']],
  ['ReadAllDocument', ['read']],
  ['WriteDocument', ['write']],
  ['ReadWriteDocument', ['read', 'write']],
];

let reading: ReadonlySet<string>;
let marking: ReadonlySet<string>;

beforeAll(async () => {
  const [sheet] = exampleSheets({ note: '', change: { C4: 90 } });
  const { excel, host, shutdown } = await setUp({ workbook: { sheets: [{ name: '表', rows: sheet?.values.values.map((row) => [...row]) ?? [] }] }, profile: excel19 });
  const report = await runCheck(host);
  reading = new Set(excel.ledger.operations.map(({ effect }) => effect));
  await host.apply(markPlan(report, [], '标记'));
  marking = new Set(excel.ledger.operations.map(({ effect }) => effect));
  shutdown();
});

test('checking reads and does not write; marking, on the lowest Excel that we take, does both', () => {
  expect([reading.has('read'), reading.has('write'), marking.has('write')]).toEqual([true, false, true]);
});

test('the permission is the least that has what marking and checking do', () => {
  const needed = (['read', 'write'] as const).filter((each) => marking.has(each));
  const least = levels.find(([, rights]) => needed.every((each) => rights.includes(each)))?.[0];
  expect(all('Permissions').map(({ textContent }) => textContent)).toEqual([least]);
});

test('the one required set is the lowest level of Excel, and no method is required: what is above is asked for at run time', () => {
  expect(all('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')])).toEqual([['ExcelApi', '1.1']]);
  expect(all('Method')).toEqual([]);
});

test('it is for workbooks alone', () => {
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
});

describe('what it does not ask for', () => {
  test.each([
    ['other sites in the pane', 'AppDomains'],
    ['the person’s account', 'WebApplicationInfo'],
    ['rights over that account', 'Scopes'],
    ['to be run without a person', 'LaunchEvent'],
    ['to stand in for another add-in', 'EquivalentAddins'],
    ['a preview of its page beyond the pane', 'AllowSnapshot'],
    ['functions in cells, which would run as the workbook is calculated', 'CustomFunctions'],
    ['a phone’s Office, where the pane is not tried', 'MobileFormFactor'],
  ])('%s', (_, element) => {
    expect(all(element)).toEqual([]);
  });
});

test('beside the permission and the required set stands why', () => {
  for (const element of [...all('Permissions'), ...all('Requirements')]) {
    let before = element.previousSibling;
    while (before?.nodeType === Node.TEXT_NODE) before = before.previousSibling;
    expect([element.localName, before?.nodeType, (before?.textContent ?? '').trim().length > 40]).toEqual([element.localName, Node.COMMENT_NODE, true]);
  }
});
