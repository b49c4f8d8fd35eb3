import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { forms } from '../../src/forms/registry';
import { describe as inWords, expectedActual, ruleName } from '../../src/locales/finding-text';
import { localeIds } from '../../src/locales/locale';
import { catalogues } from '../../src/locales/translate';
import { rules } from '../../src/rules/registry';
import { ruleCases, sampleFindings } from './rule-cases';

const ids = rules.map(({ id }) => id).sort();
const ruleFolder = path.resolve('src/rules');

test('the list of cases has every rule of the registry, and no other', () => {
  expect(Object.keys(ruleCases).sort()).toEqual(ids);
});

test('the list of cases has every case that a rule names in its code', () => {
  const named = ids.flatMap((id) => [...readFileSync(path.join(ruleFolder, `${id}.ts`), 'utf8').matchAll(/case: '([^']+)'/g)].map(([, name = '']) => ({ id, name })));
  expect(readdirSync(ruleFolder)).toEqual(expect.arrayContaining(ids.map((id) => `${id}.ts`)));
  expect(named.length).toBeGreaterThan(ids.length / 2);
  expect(named.filter(({ id, name }) => ruleCases[id]?.[name] === undefined)).toEqual([]);
});

test('the list of cases has every field that a form demands', () => {
  const demanded = forms.flatMap(({ required }) => required.map(({ id }) => id));
  expect(demanded.filter((id) => ruleCases['required-field']?.[id] === undefined)).toEqual([]);
});

test('the words about rules are those of the cases, and no others', () => {
  const wanted = Object.entries(ruleCases).flatMap(([id, cases]) => [
    `rule.${id}.name`,
    `rule.${id}.why`,
    ...Object.keys(cases).flatMap((name) => [`rule.${id}.${name}.what`, `rule.${id}.${name}.todo`]),
  ]);
  expect(Object.keys(catalogues['zh-CN']).filter((key) => key.startsWith('rule.')).sort()).toEqual(wanted.sort());
});

test.each(localeIds)('%s: every case has words, whole and on one line', (locale) => {
  for (const finding of sampleFindings()) {
    const { what, why, todo, text } = inWords(finding, locale);
    for (const part of [what, why, todo, text, ruleName(finding.rule, locale)]) expect(part).toMatch(/^[^{}\r\n]+$/);
    // The parts are joined by stops, so they bring none themselves.
    for (const part of [what, why, todo]) expect(part).not.toMatch(/[。.;；]$/);
    expect(text).toContain(todo);
  }
});

test.each(localeIds)('%s: a sentence says all the facts of its case', (locale) => {
  // The states of a cumulative plan added up mean nothing to a person.
  const silent = new Set(['plan-final-period.reached-before.total']);
  for (const finding of sampleFindings()) {
    const { what } = inWords(finding, locale);
    for (const [name, fact] of Object.entries(finding.facts)) {
      if (fact === '' || silent.has(`${finding.rule}.${finding.case}.${name}`)) continue;
      expect(what).toContain(String(fact));
    }
  }
});

test('a plan that is neither states both figures', () => {
  const finding = { rule: 'plan-reaches-100', case: 'neither', facts: { total: '90%', last: '30%' }, expected: '100%', actual: null };
  expect(inWords(finding, 'zh-CN').what).toBe('各期相加为 90%，最后一期为 30%，两个数都不是 100%');
  expect(inWords(finding, 'en').what).toBe('The parts add up to 90%, the last period is 30%; neither is 100%');
});

test('the text joins the three parts', () => {
  const finding = { rule: 'blank-form', case: 'blank', facts: {}, expected: null, actual: null };
  expect(inWords(finding, 'zh-CN').text).toBe('这张表还没有填写。空白表没有内容可以检查。要用就填写；不用的空表可以不管。');
  expect(inWords(finding, 'en').text).toBe('This table has not been filled in. A blank form has nothing to check. Fill it in if it is needed; otherwise leave it.');
});

test('what should be and what is', () => {
  const finding = { rule: 'x', case: 'y', facts: {} };
  expect(expectedActual({ ...finding, expected: '28', actual: '27.8' }, 'zh-CN')).toBe('应为 28，现为 27.8');
  expect(expectedActual({ ...finding, expected: '28', actual: '27.8' }, 'en')).toBe('expected 28, found 27.8');
  expect(expectedActual({ ...finding, expected: '100%', actual: null }, 'zh-CN')).toBe('应为 100%');
  expect(expectedActual({ ...finding, expected: null, actual: '0' }, 'en')).toBe('found 0');
  expect(expectedActual({ ...finding, expected: null, actual: null }, 'en')).toBeNull();
});

test('a rule or case without words is refused', () => {
  const finding = { rule: 'plan-reaches-100', case: 'other', facts: {}, expected: null, actual: null };
  expect(() => inWords(finding, 'en')).toThrow('no words for rule.plan-reaches-100.other.what');
  expect(() => ruleName('toString', 'en')).toThrow('no words for rule.toString.name');
});
