/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { cacheRules, contentTypes, headers } from '../../../src/taskpane/delivery/http';
import { iisConfiguration } from '../../../src/taskpane/delivery/iis';
import { nginxConfiguration } from '../../../src/taskpane/delivery/nginx';

const policy = "default-src 'none'; script-src 'self' https://intranet";

describe('IIS', () => {
  const document = new DOMParser().parseFromString(iisConfiguration(policy), 'application/xml');
  const values = (selector: string, name: string, value: string): Record<string, string> =>
    Object.fromEntries(Array.from(document.querySelectorAll(selector), (each) => [each.getAttribute(name) ?? '', each.getAttribute(value) ?? '']));

  test('every answer has the headers, the page is not kept', () => {
    expect(document.querySelector('parsererror')).toBeNull();
    expect(values('configuration > system\\.webServer > httpProtocol add', 'name', 'value')).toEqual({ ...headers(policy), 'Cache-Control': cacheRules.page });
  });

  test('each type is set, and set anew where the server has it already', () => {
    const types = Object.fromEntries(Object.entries(contentTypes).map(([end, type]) => [`.${end}`, type]));
    expect(values('mimeMap', 'fileExtension', 'mimeType')).toEqual(types);
    expect(Object.keys(values('staticContent > remove', 'fileExtension', 'fileExtension'))).toEqual(Object.keys(types));
  });

  test('hashed files are kept for ever, others for a day; what is not there is not kept', () => {
    const rules = Array.from(document.querySelectorAll('location'), (location) => {
      const cache = location.querySelector('clientCache');
      return [location.getAttribute('path'), cache?.getAttribute('cacheControlMode'), cache?.getAttribute('cacheControlMaxAge'), cache?.getAttribute('cacheControlCustom')];
    });
    const day = ['UseMaxAge', '1.00:00:00', 'public'];
    expect(rules).toEqual([['assets', 'UseMaxAge', '365.00:00:00', 'public, immutable'], ['icons', ...day], ['samples', ...day], ['office-js', ...day]]);
    // A header of its own would go with every answer of the folder, and the page's rule must not go with its files.
    expect(document.querySelectorAll('location add')).toHaveLength(0);
    expect(document.querySelectorAll('location remove[name="Cache-Control"]')).toHaveLength(rules.length);
  });
});

describe('nginx', () => {
  test.each([
    ['https://addin.example.gov.cn', 443, '/'],
    ['https://addin.example.gov.cn:8443/a/b', 8443, '/a/b/'],
  ])('%s', (base, port, place) => {
    const text = nginxConfiguration(base, policy);
    expect(text).toContain(`listen ${port} ssl;`);
    expect(text).toContain('server_name addin.example.gov.cn;');
    expect(Array.from(text.matchAll(/^ {2}location (.*) \{$/gm), ([, each]) => each)).toEqual([`^~ ${place}assets/`, `^~ ${place}icons/`, `^~ ${place}samples/`, `^~ ${place}office-js/`, place, `= ${place}web.config`]);
    const lines = text.split('\n').map((line) => line.trim().split(/ +/).join(' '));
    for (const [end, type] of Object.entries(contentTypes)) expect(lines).toContain(`${type.split(';')[0] ?? ''} ${end};`);
    expect(Array.from(text.matchAll(/add_header Cache-Control "([^"]+)"( always)?;/g), ([, rule, always]) => [rule, always])).toEqual([[cacheRules.assets, undefined], ...Array.from({ length: 3 }, () => [cacheRules.others, undefined]), [cacheRules.page, ' always']]);
    expect(text.match(/Content-Security-Policy/g)).toHaveLength(5);
  });
});
