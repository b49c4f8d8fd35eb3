import path from 'node:path';
import { expect, test } from '@jest/globals';
import { microsoftAddress, readOptions } from '../../../src/taskpane/delivery/options';

const usual = ['--base', 'https://addin.example.gov.cn/check/', '-o', 'out'];
const officeFolder = path.resolve('node_modules/@microsoft/office-js/dist');

test('an address and a folder are enough', () => {
  expect(readOptions(usual)).toEqual({ base: 'https://addin.example.gov.cn/check', officeJs: { kind: 'address', address: microsoftAddress }, languages: ['zh-CN', 'en'], output: 'out' });
});

test('office.js from another address, or from a folder', () => {
  expect(readOptions([...usual, '--office-js', 'https://intranet/office.js'])).toMatchObject({ officeJs: { kind: 'address', address: 'https://intranet/office.js' } });
  expect(readOptions([...usual, '--office-js', officeFolder])).toMatchObject({ officeJs: { kind: 'folder', folder: officeFolder } });
});

test('languages in the order given, each once', () => {
  expect(readOptions([...usual, '--languages', 'en, zh-CN,en'])).toMatchObject({ languages: ['en', 'zh-CN'] });
});

test.each([
  ['delivery.fault.base', ['-o', 'out']],
  ['delivery.fault.base', ['--base', 'http://addin.example.gov.cn', '-o', 'out']],
  ['delivery.fault.base', ['--base', 'https://addin.example.gov.cn/?a=1', '-o', 'out']],
  ['delivery.fault.base', ['--base', 'addin', '-o', 'out']],
  ['delivery.fault.office-js', [...usual, '--office-js', 'no-such-folder']],
  ['delivery.fault.office-js', [...usual, '--office-js', 'http://intranet/office.js']],
  ['delivery.fault.languages', [...usual, '--languages', 'zh-CN,de']],
  ['delivery.fault.languages', [...usual, '--languages', '']],
  ['delivery.fault.output', ['--base', 'https://addin.example.gov.cn']],
  ['delivery.fault.unknown', [...usual, '--colour']],
  ['delivery.fault.unknown', [...usual, 'more']],
])('%s: %j', (fault, args) => {
  expect(readOptions(args)).toMatchObject({ fault });
});
