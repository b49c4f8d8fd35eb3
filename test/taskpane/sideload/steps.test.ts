import { describe, expect, test } from '@jest/globals';
import { type Computer, hasExcel } from '../../../src/taskpane/sideload/excel';
import { readAction, stepFor } from '../../../src/taskpane/sideload/steps';

function computer(platform: NodeJS.Platform, found = /nothing/): Computer {
  const has = (text: string): boolean => found.test(text);
  return { platform, exists: has, hasKey: has };
}

describe('Excel is on this computer', () => {
  test.each<[string, Computer, boolean]>([
    ['Windows, for all users', computer('win32', /^HKLM.*excel\.exe$/), true],
    ['Windows, for one user', computer('win32', /^HKCU.*excel\.exe$/), true],
    ['Windows without Excel', computer('win32'), false],
    ['a Mac', computer('darwin', /^\/Applications\/Microsoft Excel\.app$/), true],
    ['a Mac without Excel', computer('darwin'), false],
    ['Linux, whatever lies there', computer('linux', /./), false],
  ])('%s', (_, which, expected) => {
    expect(hasExcel(which)).toBe(expected);
  });
});

describe('what is asked for', () => {
  test.each([
    [[], { action: 'start', recording: null }],
    [['start'], { action: 'start', recording: null }],
    [['start', '--record'], { action: 'start', recording: 'all' }],
    [['start', '--record=blank'], { action: 'start', recording: 'blank' }],
    [['stop'], { action: 'stop', recording: null }],
  ] as const)('%j', (args, expected) => {
    expect(readAction(args)).toEqual(expected);
  });

  test.each([[['restart']], [['start', '--records']], [['stop', '--record']], [['start', '--record', 'x']]])('%j is not known', (args) => {
    expect(readAction(args)).toBeNull();
  });
});

describe('what is done', () => {
  test('with Excel the server starts with it, and records where that is asked', () => {
    expect(stepFor('start', 'blank', true)).toEqual({
      say: null,
      run: { program: 'office-addin-debugging', args: ['start', 'manifest.xml', 'desktop', '--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'], env: { RECORD: 'blank' } },
    });
    expect(stepFor('stop', null, true).run?.args).toEqual(['stop', 'manifest.xml', 'desktop']);
  });

  test('without Excel it is said so, and the workbench opens; there is nothing to stop', () => {
    expect(stepFor('start', null, false)).toEqual({ say: 'delivery.no-excel', run: { program: 'workbench', args: [], env: {} } });
    expect(stepFor('stop', null, false)).toEqual({ say: 'delivery.nothing-to-stop', run: null });
  });
});
