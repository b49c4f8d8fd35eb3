import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { levels } from '../../../office-host/levels';
import { type Call, collectCalls } from './collect';
import { guards } from './guards';
import { isAbove, mayBeMissing, requirementIn } from './requirement';
import { callsPage } from './table';

let calls: readonly Call[] = [];
beforeAll(() => { calls = collectCalls(process.cwd()); }, 300_000);

function newer(): readonly Call[] {
  return calls.filter(({ requirement }) => mayBeMissing(requirement));
}

test('calls of every spelling are found: plain, loaded by name, taken apart, assigned in an object, in the page’s own script', () => {
  const found = new Map(calls.map(({ member, requirement, files }) => [member, { requirement, files }]));
  expect(found.get('Excel.Range.values')?.files).toEqual(expect.arrayContaining(['src/hosts/office/message.ts', 'src/hosts/office/apply/write-step.ts']));
  expect(found.get('Excel.WorksheetProtection.protected')?.requirement).toEqual({ set: 'ExcelApi', version: '1.2' });
  expect(found.get('Excel.Workbook.protection')?.files).toContain('src/hosts/office/apply/read-before.ts');
  expect(found.get('Excel.PageLayoutZoomOptions.horizontalFitToPages')?.requirement).toEqual({ set: 'ExcelApi', version: '1.9' });
  expect(found.get('Office.UI.displayDialogAsync')?.files).toEqual(['src/taskpane/page/boot.js']);
  expect(found.get('Office.onReady')?.requirement).toBeNull();
  expect(calls.length).toBeGreaterThan(150);
});

test('a requirement set is read from both kinds of comment', () => {
  expect(requirementIn('* [Api set: ExcelApi 1.1 for getting the name; 1.17 for setting it.]')).toEqual({ set: 'ExcelApi', version: '1.1' });
  expect(requirementIn('* **Requirement set**: {@link https://example.org/x | SharedRuntime 1.1}')).toEqual({ set: 'SharedRuntime', version: '1.1' });
  expect(requirementIn('* **Requirement sets**:\n *\n * - {@link https://example.org/x | DialogApi}')).toEqual({ set: 'DialogApi', version: '' });
  expect(requirementIn('* Gets the name.')).toBeNull();
});

describe('what may be missing in an Excel with ExcelApi 1.9', () => {
  test('has a guard each, and no guard is left over', () => {
    expect(newer().map(({ member }) => member).sort()).toEqual(Object.keys(guards).sort());
  });

  test('is asked for at its own level at least, in the file that the guard names', () => {
    for (const { member, requirement } of newer()) {
      const { asks = '', code = '', file = '' } = guards[member] ?? {};
      const [set, version = ''] = asks.split(' ');
      const isAsked = requirement !== null && set === requirement.set && !isAbove(requirement, version);
      expect([member, isAsked || asks === 'its presence' || asks === 'forgiveness']).toEqual([member, true]);
      expect([member, readFileSync(file, 'utf8').includes(code)]).toEqual([member, true]);
      if (isAsked) expect([member, code]).toEqual([member, expect.stringContaining(`'${version}'`)]);
    }
  });

  test('has a test that is there', () => {
    expect(Object.values(guards).filter(({ test: file }) => !existsSync(file))).toEqual([]);
  });

  test('is refused by the model where the profile has it not, at the level of the types', () => {
    const wired = newer().flatMap(({ member, requirement }) => { const { wire } = guards[member] ?? {}; return wire === undefined ? [] : [[wire, requirement?.version]]; });
    expect(Object.fromEntries(wired)).toEqual(levels);
    const unwired = newer().filter(({ member, requirement }) => requirement?.set === 'ExcelApi' && guards[member]?.wire === undefined).map(({ member }) => member);
    // A field of an event that Excel sends of itself: nothing asks for it.
    expect(unwired).toEqual(['Excel.WorksheetChangedEventArgs.triggerSource']);
  });
});

test('docs/office-calls.md is what is found; npm run docs:calls writes it', () => {
  expect(readFileSync('docs/office-calls.md', 'utf8')).toBe(callsPage(calls));
});
