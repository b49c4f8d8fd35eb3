import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownLevel1, knownLevel2, mayNameLevel2 } from '../../src/content/level';
import { taxonomy } from '../../src/forms/taxonomy';

describe('the first level', () => {
  test.each<[string, string]>([
    ['产出指标', '产出指标'], ['产 出\n指 标', '产出指标'], ['产出指标（50分）', '产出指标'], ['产出指标(50分)', '产出指标'], ['产出指标50分', '产出指标'], ['产出指标50', '产出指标'],
    ['一、产出指标', '产出指标'], ['（一）产出指标：', '产出指标'], ['项目完成指标', '产出指标'], ['效果指标', '效益指标'], ['项目效益指标', '效益指标'], ['服务对象满意度指标', '满意度指标'],
    ['成本指标（20%）', '成本指标'], ['满意度指标-10分', '满意度指标'],
  ])('%j is %s', (text, name) => {
    expect(knownLevel1(text)?.name).toBe(name);
  });

  test.each(['', '……', '履职效能', '管理效率', '50分', '指标'])('%j is none', (text) => {
    expect(knownLevel1(text)).toBeNull();
  });
});

describe('the second level', () => {
  test.each<[string, string]>([
    ['数量指标', '数量指标'], ['数量', '数量指标'], ['数量\n指标（15分）', '数量指标'], ['数量指标15分', '数量指标'], ['环境效益指标', '生态效益指标'], ['经济成本', '经济成本指标'],
    ['满意度指标', '服务对象满意度指标'], ['可持续影响', '可持续影响指标'], ['生态成本', '生态环境成本指标'],
  ])('%j is %s', (text, name) => {
    expect(knownLevel2(text)?.name).toBe(name);
  });

  test('成本指标 belongs under 产出 in the older forms, and under its own name', () => {
    expect(knownLevel2('成本指标')?.under.map(({ name }) => name)).toEqual(['成本指标', '产出指标']);
  });

  test('satisfaction belongs under the effects in the older forms', () => {
    expect(knownLevel2('服务对象满意度指标')?.under.map(({ name }) => name)).toEqual(['效益指标', '满意度指标']);
  });

  test('every label of the taxonomy is known, under its own first level', () => {
    for (const level of taxonomy) {
      for (const label of level.labels) expect(knownLevel1(label)).not.toBeNull();
      for (const { labels } of level.level2) for (const label of labels) expect(knownLevel2(label)?.under).toContain(level);
    }
  });

  test('whatever names a group may name one; a name that could not is known for no group', () => {
    const labels = taxonomy.flatMap(({ level2 }) => level2.flatMap((each) => each.labels));
    fc.assert(
      fc.property(fc.constantFrom(...labels), fc.constantFrom('', '一、', '(2)', ' '), fc.constantFrom('', '50分', '（15分）', '：', '-10%'), (label, before, behind) => {
        const text = `${before}${label}${behind}`;
        return knownLevel2(text) === null || mayNameLevel2(text);
      }),
    );
    for (const name of ['清淤长度', '验收合格率', '受益村数', '完工时间', '']) expect([mayNameLevel2(name), knownLevel2(name)]).toEqual([false, null]);
  });
});
