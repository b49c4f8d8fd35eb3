import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { developmentBase, manifestFor } from '../../../src/taskpane/delivery/manifest';

const template = readFileSync('manifest.xml', 'utf8');
const base = 'https://addin.example.gov.cn/check';

/** Without the spaces between the attributes of the first element, which have no meaning. */
function plain(text: string): string {
  return text.replace(/\s+xmlns/g, ' xmlns').replace(/\s+xsi:type/g, ' xsi:type');
}

test('the languages of the template, at another address: nothing else is different', () => {
  expect(plain(manifestFor(template, base, ['zh-CN', 'en']))).toBe(plain(template.replaceAll(developmentBase, base)));
});

test('Chinese alone has no other language in it', () => {
  const text = manifestFor(template, base, ['zh-CN']);
  expect(text).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
  expect(text).toContain('<DisplayName DefaultValue="绩效表检查"/>');
  expect(text).not.toContain('Override ');
  expect(text).not.toContain('en-US');
});

test('English first: Chinese stands beside it', () => {
  const text = manifestFor(template, base, ['en', 'zh-CN']);
  expect(text).toContain('<DefaultLocale>en-US</DefaultLocale>');
  expect(text).toMatch(/<DisplayName DefaultValue="Indicator Check">\s+<Override Locale="zh-CN" Value="绩效表检查"\/>\s+<\/DisplayName>/);
  expect(text.match(/Locale="zh-CN"/g)?.length).toBe(template.match(/Locale="en-US"/g)?.length);
});

test('English alone has no Chinese in it', () => {
  expect(manifestFor(template, base, ['en'])).not.toMatch(/\p{Script=Han}/u);
});

test('a text that lacks a language is named', () => {
  const broken = template.replace('<Override Locale="en-US" Value="Indicator Check"/>', '');
  expect(() => manifestFor(broken, base, ['en'])).toThrow('绩效表检查');
});
