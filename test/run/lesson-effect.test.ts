import { describe, expect, test } from '@jest/globals';
import { lessonEffect, type LessonEffect } from '../../src/run/lesson-effect';
import { inTurns } from '../../src/run/pace';
import type { SettingsFile } from '../../src/settings/schema';
import { atOnce } from '../../src/sheet/parts';
import { rowsFrom, workbookOf } from '../support/grid';
import { hebei } from '../support/tables';

const unknown = rowsFrom(`
项目支出绩效目标表
项目名称|道路养护||单位：万元
年度资金总额|20||
任务类别|子类|任务内容|目标设定
产出指标|数量指标|养护里程|≥20公里
|质量指标|养护合格率|≥98%
|时效指标|完成时间|2026年11月底前
`);
const workbook = workbookOf(hebei, unknown);
const place = { sheetId: 'Sheet2', rect: { top: 3, bottom: 3, left: 0, right: 3 } };
const effectOf = (...what: Parameters<typeof lessonEffect>): LessonEffect => atOnce(lessonEffect(...what));
const headings = { level1: ['任务类别'], level2: ['子类'], level3: ['任务内容'], value: ['目标设定'] };

describe('what a lesson makes of a workbook', () => {
  test('the table is found, and the others stay as they are', () => {
    const { tables, nearMiss, harmed } = effectOf(workbook, {}, { labels: { columns: headings } }, place);
    expect(tables.map(({ form, range, blocks }) => [form, range, blocks[0]?.rows.length])).toEqual([['project-target', { top: 0, left: 0, bottom: 6, right: 3 }, 3]]);
    expect([nearMiss, harmed]).toEqual([null, null]);
  });

  test('half of it leaves a near miss that says what is lacking', () => {
    const { tables, nearMiss } = effectOf(workbook, {}, { labels: { columns: { value: ['目标设定'] } } }, place);
    expect(tables).toEqual([]);
    expect(nearMiss).toMatchObject({ reason: 'no-heading', lacking: ['一级指标', '二级指标', '三级指标'] });
  });

  const good = rowsFrom(`
项目支出绩效目标表
项目概况|养护县道十公里||单位：万元
项目名称|县道养护||
年度资金总额|20||
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|养护里程|≥20公里
|质量指标|养护合格率|≥98%
`);

  test.each<[string, SettingsFile, string | null]>([
    ['a label that stands on another table before the one that was read', { labels: { columns: headings, fields: { projectName: ['项目概况'] } } }, 'Sheet1'],
    ['a title that makes another table one of another form', { labels: { columns: headings }, titles: { 'transfer-target': ['支出绩效目标表'] } }, 'Sheet1'],
    ['a heading that stands nowhere else', { labels: { columns: headings } }, null],
  ])('whether another table would be read worse: %s', (_, after, sheet) => {
    const { tables, harmed } = effectOf(workbookOf(good, unknown), {}, after, place);
    expect(tables).toHaveLength(1);
    expect(harmed?.sheetName ?? null).toBe(sheet);
  });

  test('it names the sheet that it is at, and goes no further when it is told to stop', async () => {
    const stop = new AbortController();
    const steps: number[] = [];
    let time = 0;
    const turn = (): Promise<void> => {
      if (steps.includes(1)) stop.abort(new Error('enough'));
      return Promise.resolve();
    };
    const effect = inTurns(lessonEffect(workbookOf(hebei, unknown, hebei), {}, {}, place), { pace: { now: () => time += 20, turn }, signal: stop.signal, step: (sheet) => sheet, tell: (sheet) => { steps.push(sheet); } });
    await expect(effect).rejects.toThrow('enough');
    expect([steps[0], steps.at(-1)]).toEqual([0, 1]);
  });
});
