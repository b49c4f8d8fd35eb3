import { describe, expect, test } from '@jest/globals';
import { localeIds } from '../../src/locales/locale';
import { settingsProblemText } from '../../src/locales/settings-text';
import { checkedSettings, parseSettings, printSettings } from '../../src/settings/parse';
import { presetIds } from '../../src/settings/preset-names';
import { presets } from '../../src/settings/presets';
import { accepted, rejected } from './files';

test.each(accepted)('accepts $note', ({ settings }) => {
  const parsed = checkedSettings(settings);
  expect(parsed).toEqual({ ok: true, settings });
  expect(parseSettings(printSettings(settings))).toEqual(parsed);
});

describe('rejects', () => {
  test.each(rejected)('$note', ({ settings, problems }) => {
    const parsed = checkedSettings(settings);
    expect(parsed.ok ? [] : parsed.problems.map(({ code, key }) => `${key} ${code}`)).toEqual(problems);
  });

  test.each(rejected)('$note, in words that name the key', ({ settings }) => {
    const parsed = checkedSettings(settings);
    for (const locale of localeIds) {
      for (const problem of parsed.ok ? [] : parsed.problems) {
        const text = settingsProblemText(problem, 'indicator-check.config.json', locale);
        expect(text.startsWith(`indicator-check.config.json${problem.key === '' ? '' : ` ${problem.key}`}`)).toBe(true);
        expect(text).not.toMatch(/undefined|\{|\[object/);
      }
    }
  });
});

test('what is no JSON says where', () => {
  const parsed = parseSettings('{ "rules": {,} }');
  expect(parsed.ok ? [] : parsed.problems.map(({ code, key }) => ({ code, key }))).toEqual([{ code: 'not-json', key: '' }]);
});

test('a byte order mark, as editors on Windows write it, is no fault', () => {
  expect(parseSettings('\ufeff{"leastSatisfaction":85}')).toEqual({ ok: true, settings: { leastSatisfaction: 85 } });
});

test.each(presetIds)('the preset %s is a file of settings itself', (id) => {
  expect(checkedSettings(presets[id])).toEqual({ ok: true, settings: presets[id] });
});

test('a misspelled key names the one that was meant', () => {
  const parsed = checkedSettings({ rules: { 'value-misng': 'off' } });
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect(problem && settingsProblemText(problem, 'x.json', 'zh-CN')).toBe('x.json rules.value-misng：没有这一项，是不是要写「value-missing」？写对了才起作用');
});
