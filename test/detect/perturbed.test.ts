import { expect, test } from '@jest/globals';
import { rangeAddress } from '../../src/sheet/address';
import { detectRows, rowsFrom } from '../support/grid';

// Found by the bench of accuracy: ways in which people change a form's place, each with the range that is still the table's.
const summary = '项目|预算数\n收入预算总额|110\n支出预算总额|110\n基本支出|70\n项目支出|40';
const items = '因公出国（境）费|0|0|0\n公务接待费|3|2|-1\n公务用车运行维护费|5|4|-1\n合计|8|6|-2';

const cases: readonly (readonly [name: string, rows: string, ranges: readonly string[]])[] = [
  ['a summary with the year below its title', `2026年部门收支预算情况\n（2026年度）\n|单位：万元\n${summary}`, ['A1:B8']],
  ['a summary whose title was filled into every column', `2026年部门收支预算情况|2026年部门收支预算情况\n|单位：万元\n${summary}`, ['A1:B7']],
  ['summaries without a gap', `2026年部门收支预算情况\n|单位：万元\n${summary}\n2026年部门收支预算情况\n|单位：万元\n${summary}`, ['A1:B7', 'A8:B14']],
  ['a summary with names below it', `2026年部门收支预算情况\n|单位：万元\n${summary}\n填表人：王芳\n审核人：李建国`, ['A1:B7']],
  ['a summary with an empty column', `2026年部门收支预算情况\n||单位：万元\n${summary.replaceAll('|', '||')}`, ['A1:C7']],
  ['a 三公 table with blank rows', `“三公”经费预算表\n项目|上年预算数|本年预算数|增减金额\n\n${items.replaceAll('\n', '\n\n')}`, ['A1:D10']],
  ['a 三公 table whose total stands above a blank row', `“三公”经费预算表\n项目|上年预算数|本年预算数|增减金额\n“三公”经费合计|8|6|-2\n\n${items.replace('\n合计|8|6|-2', '')}`, ['A1:D7']],
  ['a 三公 table with an empty column', `“三公”经费预算表\n项目|上年预算数||本年预算数|增减金额\n${items.replace(/^([^|]+\|[^|]+)/gm, '$1|')}`, ['A1:E6']],
  ['two 三公 tables beside each other', `“三公”经费预算表|||||“三公”经费预算表\n项目|上年预算数|本年预算数|增减金额||项目|上年预算数|本年预算数|增减金额\n${items.split('\n').map((line) => `${line}||${line}`).join('\n')}`, ['A1:D6', 'F1:I6']],
  ['a self-evaluation with an empty column before its groups', '项目支出绩效自评表\n绩效指标||一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n||产出指标|数量指标|养护里程|≥20公里|20公里|50|50\n||效益指标|社会效益指标|受益村|12个|12个|40|40\n总分|||||||100|90', ['A1:I4']],
  ['an inline form with an empty column', '部门整体支出绩效目标申报表\n部门名称|县实验中学||||单位：万元\n整体绩效目标|全年开课1200节\n年度绩效指标|产出指标|质量指标：合格率≥95%\n||时效指标：6月底前完成\n||成本指标：≤20万元\n|效益指标|社会效益指标：受益学生900人', ['A1:C7']],
  ['an inline form with an empty column before its groups', '部门整体支出绩效目标申报表\n部门名称||县实验中学\n整体绩效目标||全年开课1200节\n年度绩效指标||产出指标|质量指标：合格率≥95%\n|||时效指标：6月底前完成\n|||成本指标：≤20万元\n||效益指标|社会效益指标：受益学生900人', ['A1:D7']],
  ['a summary with two blank rows inside', `2026年部门收支预算情况\n|单位：万元\n${summary.replace('\n基本', '\n\n\n基本')}`, ['A1:B9']],
  ['a list of projects with an empty column before its groups', '2026年项目支出绩效目标表\n单位代码|项目名称|资金总额||一级指标|二级指标|三级指标|指标值\n505|养护|20||产出指标|数量指标|养护里程|≥20公里\n||||效益指标|社会效益指标|受益村|12个', ['A1:H4']],
  ['inline forms beside each other', ['部门整体支出绩效目标申报表', '部门名称|县实验中学', '整体绩效目标|全年开课', '年度绩效指标|产出指标|质量指标：合格率≥95%', '||时效指标：6月底前', '||成本指标：≤20万元', '|效益指标|社会效益指标：学生900人'].map((line) => [...line.split('|'), '', ''].slice(0, 3).join('|')).map((line) => `${line}||${line}`).join('\n'), ['A1:C7', 'E1:G7']],
  ['an inline form below the wide total of another table', '总分||||||100|98\n\n部门整体支出绩效目标申报表\n部门名称|县实验中学\n年度绩效指标|产出指标|质量指标：合格率≥95%\n||时效指标：6月底前\n||成本指标：≤20万元\n|效益指标|社会效益指标：学生900人|||||', ['A3:C8']],
  ['an inline form with two blank rows inside', '部门整体支出绩效目标申报表\n部门名称|县实验中学\n年度绩效指标|产出指标|质量指标：合格率≥95%\n||时效指标：6月底前\n\n\n||成本指标：≤20万元\n|效益指标|社会效益指标：学生900人', ['A1:C8']],
];

test.each(cases)('%s', (_, rows, ranges) => {
  expect(detectRows(rowsFrom(rows)).tables.map(({ range }) => rangeAddress(range))).toEqual(ranges);
});
