import { describe, expect, test } from '@jest/globals';
import { nearMissText } from '../../src/locales/report-text';
import { rangeAddress } from '../../src/sheet/address';
import { detectRows, rowsFrom } from '../support/grid';

/** A table with something broken: where it is, the words for why, and what is to be said of it in Chinese. */
interface Broken {
  readonly name: string;
  readonly rows: string;
  readonly range: string;
  readonly reason: string;
  readonly lacking: readonly string[];
  readonly said: string;
}

const groups = '产出指标|数量指标|养护里程|≥20公里\n效益指标|社会效益指标|受益村|12个\n满意度指标|服务对象满意度指标|村民满意度|≥90%';

const broken: readonly Broken[] = [
  {
    name: 'no heading at all', rows: `项目支出绩效目标表\n项目名称|道路养护\n${groups}`, range: 'A1:B5', reason: 'no-heading', lacking: ['一级指标', '二级指标', '三级指标', '指标值'],
    said: '看到「项目支出绩效目标表」（A1）、「项目名称」（A2）、「产出指标」（A3）、「数量指标」（B3）、「效益指标」（A4）、「社会效益指标」（B4），没有找到完整的指标表头（缺少「一级指标」、「二级指标」、「三级指标」、「指标值」）；请核对表头的列名',
  },
  {
    name: 'a heading whose columns have other names', rows: `项目支出绩效目标表\n项目名称|道路养护\n一级指标|类别|内容|标准\n${groups}`, range: 'A1:B6', reason: 'no-heading', lacking: ['二级指标', '三级指标', '指标值'],
    said: '缺少「二级指标」、「三级指标」、「指标值」',
  },
  {
    name: 'a heading without levels', rows: `项目支出绩效目标表\n项目名称|道路养护\n类别|小类|指标名称|指标值\n${groups}`, range: 'A1:C6', reason: 'no-heading', lacking: ['一级指标', '二级指标'],
    said: '缺少「一级指标」、「二级指标」',
  },
  {
    name: 'groups of another taxonomy', rows: '项目支出绩效目标表\n项目名称|道路养护\n一级指标|二级指标|三级指标|指标值\n甲类|子类一|养护里程|≥20公里\n乙类|子类二|受益村|12个', range: 'A1:C3', reason: 'no-known-groups', lacking: ['产出指标', '效益指标', '满意度指标'],
    said: '表头下没有能识别的一级指标（缺少「产出指标」、「效益指标」、「满意度指标」）；请核对一级指标的名称',
  },
  {
    name: 'expenses beside each other', rows: '“三公”经费预算表\n单位|合计|因公出国（境）费|公务接待费|公务用车运行费\n县司法局|10|0|3|7', range: 'A1:E2', reason: 'items-in-a-row', lacking: [],
    said: '「公务接待费」（D2）、「公务用车运行费」（E2），各项经费横着排在同一行；请改成一项经费占一行',
  },
  {
    name: 'expenses without a heading', rows: '“三公”经费预算表\n因公出国（境）费|0\n公务接待费|3\n公务用车运行维护费|7', range: 'A1:A4', reason: 'no-amounts', lacking: ['上年预算数', '本年预算数'],
    said: '看到「“三公”经费预算表」（A1）、「因公出国（境）费」（A2）、「公务接待费」（A3）、「公务用车运行维护费」（A4），各项经费上面没有写明年度或金额的表头（缺少「上年预算数」、「本年预算数」）；请在各项经费的上一行写明各列是什么数',
  },
];

describe.each(broken)('$name', ({ rows, range, reason, lacking, said }) => {
  const { tables, nearMisses } = detectRows(rowsFrom(rows));

  test('is no table, and it is said why', () => {
    expect(tables).toEqual([]);
    expect(nearMisses.map((miss) => ({ range: rangeAddress(miss.range), reason: miss.reason, lacking: miss.lacking }))).toEqual([{ range, reason, lacking }]);
  });

  test('names the cells where labels were seen, and what to do, in both languages', () => {
    const [miss] = nearMisses;
    if (!miss) throw new Error('a near miss is owed');
    expect(miss.seenAt).toHaveLength(miss.seen.length);
    expect(nearMissText(miss, 'zh-CN')).toContain(said);
    for (const cell of miss.seenAt) expect(nearMissText(miss, 'en')).toContain(`(${cell})`);
  });
});

test.each([
  ['a title alone', '项目支出绩效目标表'],
  ['a title over prose', '部门绩效目标完成情况\n一、产出指标完成情况良好。'],
  ['a directory', '目录\n1|项目支出绩效目标表\n2|“三公”经费预算表'],
  ['one expense', '“三公”经费说明\n公务接待费|3'],
])('%s is no near miss', (_, rows) => {
  expect(detectRows(rowsFrom(rows)).nearMisses).toEqual([]);
});
