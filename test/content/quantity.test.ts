import { describe, expect, test } from '@jest/globals';
import { isMisfortune, withoutListMarks } from '../../src/content/quantity';
import { unitWords } from '../../src/content/unit-words';
import { readersOf } from '../../src/content/value-readers';

const { isQuantified } = readersOf(unitWords);

describe('a quantity', () => {
  test.each([
    '≥10次', '１０场', '十次', '不少于十场', '两辆', '三十余头', '一批', '壹佰块', '伍次', '每季度一次', '每月', '逐户走访', '按季通报', '全覆盖', '全面覆盖', '行政村全覆盖', '覆盖全县',
    '应发尽发', '应贷尽贷', '零事故', '零投诉', '无安全事故', '无重大安全责任事故', '不发生火灾', '杜绝拖欠', '百分之九十', '九成以上', '三分之二', '过半', '人手一册', '一村一名', '翻一番', '全员', '半年两场', '二十四小时',
  ])('%s', (text) => {
    expect(isQuantified(text)).toBe(true);
  });

  test.each([
    '', '按计划完成', '若干', '适量', '较多', '会议数量和经费相匹配', '十分满意', '基本满意', '第一时间', '统一组织', '一定程度', '零星维修', '零散', '进一步提高', '控制在预算内', '一部分', '①更换标志牌；②清理边沟', '1.更换标志牌\n2.清理边沟', '一如既往', '万无一失',
  ])('%j is none', (text) => {
    expect(isQuantified(text)).toBe(false);
  });
});

describe('list numbers', () => {
  test.each([['1.修缮教室', '修缮教室'], ['①修缮②购置', '修缮 购置'], ['（1）修缮；（2）购置', '修缮； 购置'], ['1、修缮\n2、购置', '修缮\n 购置']])('%j', (text, expected) => {
    expect(withoutListMarks(text).trim().replace(/ +/g, ' ')).toBe(expected);
  });

  test.each(['1.5万元', '10、20、30', '≥30（12）', '3.', '2026.11.30', '（30）'])('%j holds figures, no list', (text) => {
    expect(withoutListMarks(text)).toBe(text);
  });
});

test('what one wants none of', () => {
  for (const name of ['安全责任事故', '群众投诉', '工程返工次数', '拖欠工资']) expect(isMisfortune(name)).toBe(true);
  for (const name of ['路面完好率', '培训人次', '群众满意度']) expect(isMisfortune(name)).toBe(false);
});
