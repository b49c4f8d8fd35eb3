import { describe, expect, test } from '@jest/globals';
import { detect } from '../../src/detect/detect';
import { asKnown, nothingTaught, taughtBoth } from '../../src/forms/taught';
import { taughtOf } from '../../src/settings/taught';
import { rowsFrom, workbookOf } from '../support/grid';

const rows = rowsFrom(`
水库维修绩效任务书
事项名称|水库维修
类别|方面|任务|目标设定
产出指标|数量指标|维修水库座数|≥3座
效益指标|社会效益指标|受益人数|≥1000人
满意度指标|服务对象满意度指标|群众满意度|≥90%
`);

const layout = { name: '任务书', headings: { 类别: 'level1', 方面: 'level2', 任务: 'level3', 目标设定: 'value' } } as const;

describe('a table in a county’s own words', () => {
  test('is none as long as they are unknown', () => {
    expect(detect(workbookOf(rows)).tables).toEqual([]);
  });

  test('is found by its headings once they are taught, with title and form', () => {
    const taught = taughtOf({ layouts: [layout], titles: { 'transfer-target': ['绩效任务书'] }, labels: { fields: { projectName: ['事项名称'] } } });
    const { tables } = detect(workbookOf(rows), taught);
    expect(tables).toMatchObject([{ form: 'transfer-target', range: { top: 0, left: 0, bottom: 5, right: 3 }, title: { row: 0, column: 0 }, projects: [{ fields: { projectName: { value: { row: 1, column: 1 } } } }], blocks: [{ columns: { level1: 0, level2: 1, level3: 2, value: 3 }, rows: [3, 4, 5] }] }]);
  });

  test('is none where one of a layout’s headings is lacking', () => {
    const headings = { ...layout.headings, 依据: 'basis' } as const;
    expect(detect(workbookOf(rows), taughtOf({ layouts: [{ ...layout, headings }] })).tables).toEqual([]);
  });

  test('leaves what is found without it as it is', () => {
    const known = workbookOf(rowsFrom(`
项目绩效目标表
项目名称|水库维修
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|任务|≥3座
`));
    expect(detect(known, taughtOf({ layouts: [layout], titles: { monitoring: ['绩效任务书'] } }))).toEqual(detect(known));
  });
});

describe('labels', () => {
  const taught = taughtOf({ labels: { fields: { goal: ['工作目标'] }, groups: { 产出指标: ['工作产出'] } } });

  test.each([
    ['工作目标', '绩效目标'],
    ['工 作 目 标：', '绩效目标'],
    ['1.工作目标（年度）', '绩效目标'],
    ['工作目标：维修水库3座', '绩效目标：维修水库3座'],
    ['工作产出', '产出指标'],
    ['工作目标和任务', '工作目标和任务'],
    ['维修水库：工作目标', '维修水库：工作目标'],
    ['', ''],
  ])('%j is read as %j', (text, known) => {
    expect(asKnown(text, taught)).toBe(known);
    expect(asKnown(text, nothingTaught)).toBe(text);
  });

  test('of two teachers the later one is right', () => {
    const other = taughtOf({ labels: { columns: { value: ['工作目标'] } } });
    expect(asKnown('工作目标', taughtBoth(taught, other))).toBe('指标值');
  });
});
