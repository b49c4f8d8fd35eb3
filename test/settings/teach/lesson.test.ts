import { describe, expect, test } from '@jest/globals';
import { checkedSettings } from '../../../src/settings/parse';
import type { SettingsFile } from '../../../src/settings/schema';
import { type Lesson, withLesson } from '../../../src/settings/teach/lesson';
import { type ChosenWord, isTaken, knownHeadings, lessonProblems, taughtWords } from '../../../src/settings/teach/problems';
import { meantBy, wordsIn } from '../../../src/settings/teach/words-in';
import { nothingTaught } from '../../../src/forms/taught';
import { rowsFrom, sheetOf } from '../../support/grid';

const value = { kind: 'columns', id: 'value' } as const;
const level3 = { kind: 'columns', id: 'level3' } as const;
const plain = { variant: null, title: null } as const;

describe('settings with a lesson', () => {
  test.each<[string, SettingsFile, Lesson, SettingsFile]>([
    ['a heading', {}, { ...plain, words: [{ text: ' 目标设定 ', meaning: value }] }, { labels: { columns: { value: ['目标设定'] } } }],
    ['a label of a field, a group and the plan', {}, { ...plain, words: [{ text: '事项名称', meaning: { kind: 'fields', id: 'projectName' } }, { text: '工作产出', meaning: { kind: 'groups', id: '产出指标' } }, { text: '用款进度', meaning: { kind: 'plan', id: 'plan' } }] }, { labels: { columns: undefined, fields: { projectName: ['事项名称'] }, groups: { 产出指标: ['工作产出'] }, plan: ['用款进度'] } }],
    ['beside what was taught before', { labels: { columns: { value: ['目标设定'], basis: ['由来'] } } }, { ...plain, words: [{ text: '设定目标', meaning: value }] }, { labels: { columns: { value: ['目标设定', '设定目标'], basis: ['由来'] } } }],
    ['what is taught last holds', { labels: { columns: { value: ['目标设定', '指标数'] }, plan: ['进度'] } }, { ...plain, words: [{ text: '目标设定：', meaning: level3 }] }, { labels: { columns: { value: ['指标数'], level3: ['目标设定：'] }, plan: ['进度'] } }],
    ['a form variant, with the headings that are known already', {}, { words: [{ text: '备注', meaning: value }], variant: { name: '任务书', others: [{ text: '三级指标', meaning: level3 }] }, title: null }, { layouts: [{ name: '任务书', headings: { 三级指标: 'level3', 备注: 'value' } }] }],
    ['a variant of the same name is taught anew', { layouts: [{ name: '任务书', headings: { 甲: 'level3', 乙: 'value' } }, { name: '另一种', headings: { 丙: 'level3', 丁: 'value' } }] }, { words: [{ text: '备注', meaning: value }], variant: { name: '任务书', others: [{ text: '甲', meaning: level3 }] }, title: null }, { layouts: [{ name: '另一种', headings: { 丙: 'level3', 丁: 'value' } }, { name: '任务书', headings: { 甲: 'level3', 备注: 'value' } }] }],
    ['a title', {}, { words: [], variant: null, title: { word: '绩效 任务书', form: 'project-target' } }, { titles: { 'project-target': ['绩效任务书'] } }],
  ])('%s', (_, file, lesson, expected) => {
    const taught = withLesson(file, lesson);
    expect(taught).toEqual(expected);
    expect(checkedSettings(JSON.parse(JSON.stringify(taught)))).toMatchObject({ ok: true });
  });
});

const sheet = sheetOf(rowsFrom(`
绩效任务书
任务类别|子类|任务内容|目标 设定|2026|备注
产出指标|数量指标|养护里程|≥20公里||
|质量指标|合格率|100%||
`));
const heading = { top: 1, bottom: 1, left: 0, right: 5 };

function chosen(...texts: readonly (readonly [string, ChosenWord['chosen']])[]): ChosenWord[] {
  const given = new Map(texts);
  return wordsIn(sheet, heading, nothingTaught).words.map((word) => ({ ...word, chosen: given.get(word.text) ?? null }));
}

describe('the words of a place', () => {
  test('texts that may be labels, with what they are read as', () => {
    expect(wordsIn(sheet, { top: 1, bottom: 2, left: 0, right: 9 }, nothingTaught).words.map(({ text, reading }) => [text, reading])).toEqual([
      ['任务类别', null], ['子类', null], ['任务内容', null], ['目标 设定', null], ['备注', { kind: 'columns', id: 'note' }],
      ['产出指标', { kind: 'groups', id: '产出指标' }], ['数量指标', { kind: 'groups', id: '数量指标' }], ['养护里程', null], ['≥20公里', null],
    ]);
  });

  test('one cell stands for the filled row around it; a whole row is cut to what is used', () => {
    expect(meantBy(sheet, { top: 1, bottom: 1, left: 2, right: 2 })).toEqual(heading);
    expect(wordsIn(sheet, { top: 1, bottom: 1, left: 0, right: 16_383 }, nothingTaught).words).toHaveLength(5);
    expect(wordsIn(sheet, { top: 40, bottom: 40, left: 0, right: 5 }, nothingTaught).words).toEqual([]);
  });
});

describe('what is refused', () => {
  const problems = (words: ChosenWord[], lesson: Partial<Lesson> = {}, file: SettingsFile = {}): unknown[] =>
    lessonProblems(file, words, { words: taughtWords(words), ...plain, ...lesson }).map((problem) => (problem.kind === 'settings' ? problem.problem.code : problem.kind));

  test('nothing at all', () => {
    expect(problems(chosen())).toEqual(['nothing']);
  });
  test('two columns the same', () => {
    expect(problems(chosen(['任务类别', value], ['目标 设定', value]))).toEqual(['same']);
  });
  test('a column that the row has already', () => {
    expect(problems(chosen(['目标 设定', { kind: 'columns', id: 'note' }]))).toEqual(['same']);
  });
  test('a label that means something else on the forms, but in a form variant', () => {
    const words = chosen(['备注', value], ['任务内容', level3]);
    expect(isTaken({}, { text: '备注', meaning: value })).toBe(true);
    expect(problems(words)).toEqual(['taken']);
    expect(problems(words, { variant: { name: '任务书', others: knownHeadings(words) } })).toEqual([]);
  });
  test('a form variant without a name, or with one heading', () => {
    const words = chosen(['目标 设定', value]);
    expect(problems(words, { variant: { name: ' ', others: [] } })).toEqual(['unnamed']);
    expect(problems(words, { variant: { name: '任务书', others: [] } })).toEqual(['layout-short']);
    expect(problems(words, { variant: { name: '任务书', others: knownHeadings(words) } })).toEqual([]);
  });
  test('a title that stands on other forms', () => {
    expect(problems(chosen(), { title: { word: '绩效自评', form: 'project-target' } })).toEqual(['title-general']);
  });
  test('what is right is not', () => {
    expect(problems(chosen(['任务类别', { kind: 'columns', id: 'level1' }], ['子类', { kind: 'columns', id: 'level2' }], ['任务内容', level3], ['目标 设定', value]))).toEqual([]);
  });
});
