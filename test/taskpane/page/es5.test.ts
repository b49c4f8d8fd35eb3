import { readFileSync } from 'node:fs';
import { parse } from 'espree';
import { expect, test } from '@jest/globals';

const boot = readFileSync('src/taskpane/page/boot.js', 'utf8');

test('the boot script is ES5, so that an old webview gets its answer', () => {
  expect(() => parse(boot, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(`${boot}\nconst x = () => 1;`, { ecmaVersion: 5 })).toThrow();
});

test('what it says stands in the page, which the build fills in from the locale files', () => {
  const config = readFileSync('webpack.config.js', 'utf8');
  const ids = Array.from(boot.matchAll(/(?:fail|say|explain)\((?:event, )?(?:isModern\(\) \? )?'([\w-]+)'(?: : '([\w-]+)')?/g), ([, id = '', other = '']) => [id, other]).flat();
  expect(new Set(ids.filter(Boolean))).toEqual(new Set(['too-old', 'not-loaded', 'not-excel', 'open-pane', 'no-office']));
  for (const id of ids.filter(Boolean)) expect(config).toContain(`'${id}'`);
});
