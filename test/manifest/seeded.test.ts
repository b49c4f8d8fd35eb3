import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commandNames } from '../../src/commands/commands';
import { manifestFor } from '../../src/taskpane/delivery/manifest';
import { manifestFaults } from './faults';

const manifest = readFileSync('manifest.xml', 'utf8');

test('the manifest is as the schema and our own tests want it, at any address and in any language', async () => {
  expect(await manifestFaults(manifest, commandNames)).toEqual([]);
  for (const languages of [['zh-CN'], ['en'], ['en', 'zh-CN']] as const) {
    expect(await manifestFaults(manifestFor(manifest, 'https://addin.example.gov.cn:8443/a/b', languages), commandNames)).toEqual([]);
  }
});

/** Puts one thing in the place of the first of another, which must be there. */
function seed(from: string | RegExp, to: string): string {
  const broken = manifest.replace(from, to);
  if (broken === manifest) throw new Error(`The manifest has no ${String(from)}`);
  return broken;
}

const faults: [string, string, RegExp][] = [
  ['an element in the wrong order', seed(/(<ProviderName>.*<\/ProviderName>)(\s*)(<DefaultLocale>.*<\/DefaultLocale>)/, '$3$2$1'), /ProviderName/],
  ['an id that is none', seed(/<Id>[^<]*<\/Id>/, '<Id>indicator-check</Id>'), /pattern/],
  ['a version that is none', seed(/<Version>[^<]*<\/Version>/, '<Version>1.0-beta</Version>'), /Version/],
  ['an address without https', seed('<SourceLocation DefaultValue="https:', '<SourceLocation DefaultValue="http:'), /pattern/],
  ['a label that is too long', seed(/(<bt:String id="CheckSheet\.Label" DefaultValue=")[^"]*/, `$1${'长'.repeat(126)}`), /maxLength/],
  ['a right that there is not', seed('>ReadWriteDocument<', '>ReadWriteEverything<'), /Permissions/],
  ['an icon without its smallest sizes', seed(/<Icon>\s*(<bt:Image size="16"[^>]*>\s*)(<bt:Image[^>]*>\s*)*<\/Icon>/, '<Icon>$1</Icon>'), /Icon/],
  ['a reference that leads nowhere', seed('<bt:Image size="16" resid="App.16"/>', '<bt:Image size="16" resid="App.17"/>'), /resource App\.17 is missing/],
  ['a resource that nobody uses', seed('</bt:Urls>', '<bt:Url id="Other.Url" DefaultValue="https://localhost:3000/other.html"/></bt:Urls>'), /resource Other\.Url is not used/],
  ['a picture of another size', seed('"https://localhost:3000/icons/app-16.png"', '"https://localhost:3000/icons/app-24.png"'), /is 24×24, not 16×16/],
  ['a picture that is not there', seed('icons/app-16.png', 'icons/app-15.png'), /app-15\.png is missing/],
  ['an address on another server', seed('"https://localhost:3000/icons/app-20.png"', '"https://elsewhere.example/icons/app-20.png"'), /not under/],
  ['a text without one of the languages', seed(/(<bt:String id="CheckSheet\.Label"[^>]*>\s*)<bt:Override[^>]*>/, '$1'), /lacks a language/],
  ['a command that the program does not know', seed('<FunctionName>checkActiveSheet<', '<FunctionName>checkEverything<'), /checkEverything/],
  ['two controls with one id', seed('id="IndicatorCheck.OpenPane"', 'id="IndicatorCheck.CheckSheet"'), /CheckSheet is there twice/],
  ['a text where an address is wanted', seed('<FunctionFile resid="Page.Url"/>', '<FunctionFile resid="Tab.Label"/>'), /Tab\.Label is of the wrong kind/],
];

describe('a seeded fault is caught', () => {
  test.each(faults)('%s', async (_, text, expected) => {
    expect((await manifestFaults(text, commandNames)).join('\n')).toMatch(expected);
  });
});
