import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DeliveryOptions } from '../../../src/taskpane/delivery/options';
import { versionsKept } from '../../../src/taskpane/delivery/versions';
import { writeDelivery } from '../../../src/taskpane/delivery/write-site';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-site-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function options(): DeliveryOptions {
  return { base: 'https://addin.example.gov.cn', officeJs: { kind: 'address', address: 'https://intranet/office.js' }, languages: ['zh-CN'], output: path.join(folder, 'out') };
}

/** Delivers a build that consists of these scripts. */
function deliver(version: string, scripts: readonly string[]): void {
  const built = path.join(folder, `built-${version}`);
  for (const each of ['assets', 'icons', 'samples']) mkdirSync(path.join(built, each), { recursive: true });
  for (const script of scripts) writeFileSync(path.join(built, 'assets', script), version);
  writeFileSync(path.join(built, 'assets', `${scripts[0] ?? ''}.map`), '{}');
  writeFileSync(path.join(built, 'samples', 'sample.xlsx'), version);
  for (const name of ['shortcuts.json', 'manifest.xml']) writeFileSync(path.join(built, name), '');
  writeFileSync(path.join(built, 'taskpane.html'), `page of ${version}`);
  writeFileSync(path.join(built, 'content-security-policy.txt'), "Content-Security-Policy: default-src 'none'\n");
  writeDelivery({ options: options(), built, manifest: `manifest of ${version}`, version });
}

function assets(): string[] {
  return readdirSync(path.join(folder, 'out/site/assets')).sort();
}

test('files of the last deliveries stay, those that are older go, those that are still used stay', () => {
  for (let at = 0; at < versionsKept; at += 1) deliver(String(at), [`engine.${at}.js`, 'same.js']);
  expect(assets()).toEqual([...Array.from({ length: versionsKept }, (_, at) => `engine.${at}.js`), 'same.js']);
  deliver('new', ['engine.new.js', 'same.js']);
  expect(assets()).not.toContain('engine.0.js');
  expect(assets()).toEqual(expect.arrayContaining(['engine.1.js', 'engine.new.js', 'same.js']));
});

test('the same delivery again pushes no older one out', () => {
  deliver('first', ['engine.first.js']);
  for (let at = 0; at <= versionsKept; at += 1) deliver('second', ['engine.second.js']);
  expect(assets()).toEqual(['engine.first.js', 'engine.second.js']);
});

test('the page is the new one; files that a person put there stay, and a list that cannot be read removes nothing', () => {
  deliver('first', ['engine.first.js']);
  writeFileSync(path.join(folder, 'out/site/note.txt'), 'a note');
  writeFileSync(path.join(folder, 'out/versions.json'), 'not a list');
  deliver('second', ['engine.second.js']);
  expect(readFileSync(path.join(folder, 'out/site/taskpane.html'), 'utf8')).toBe('page of second');
  expect(readFileSync(path.join(folder, 'out/manifest.xml'), 'utf8')).toBe('manifest of second');
  expect(readdirSync(path.join(folder, 'out/site')).sort()).toEqual(['assets', 'icons', 'note.txt', 'samples', 'shortcuts.json', 'taskpane.html', 'web.config']);
  expect(readFileSync(path.join(folder, 'out/site/samples/sample.xlsx'), 'utf8')).toBe('second');
  expect(assets()).toEqual(['engine.first.js', 'engine.second.js']);
});
