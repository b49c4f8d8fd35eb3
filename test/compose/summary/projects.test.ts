import { describe, expect, test } from '@jest/globals';
import { gathered, summaryPlan } from '../../../src/compose/summary/summary-plan';
import { summarySigns } from '../../../src/forms/own-sheets';
import { localeIds } from '../../../src/locales/locale';
import { summaryWords } from '../../../src/locales/summary-words';
import { runCheck } from '../../../src/run/run-check';
import type { Report } from '../../../src/rules/report';
import type { CellInput } from '../../../src/sheet/cell-input';
import { readFixture } from '../../fixtures/load';
import { drawn } from '../drawn';
import { opened, rowsBelow, sheetOf, summarised, words } from './book';

function reportOn(fixture: string): Promise<Report> {
  return runCheck(opened(readFixture(fixture)));
}

/** The contents of the summary of a fixture, row by row, as the plan writes them. */
async function inputsOf(fixture: string, file: string | null = null): Promise<readonly (readonly (CellInput | null)[])[]> {
  const plan = summaryPlan(['projects'], gathered({ file, report: await reportOn(fixture) }, words), [], words);
  const writes = plan?.edits.flatMap((edit) => (edit.kind === 'write' && edit.range.rect.top === 3 ? [edit.cells] : [])) ?? [];
  return writes[0] ?? [];
}

let seed003: Promise<Uint8Array> | undefined;

/** The facts of seed 003 with both summaries, written once. */
function written(): Promise<Uint8Array> {
  return seed003 ??= summarised(readFixture('hebei-sheet-per-table'), 'projects', 'spending');
}

describe('the projects of one workbook', () => {
  test('a row each in the order of the sheets, with their money added up', async () => {
    const sheet = await sheetOf(await written(), '项目绩效目标汇总');
    const rows = rowsBelow(sheet);
    expect(rows.map((row) => [row['序号'], row['项目编码'], row['项目名称'], row['预算数'], row['财政资金'], row['其他资金']])).toEqual([
      [1, '130630210EN07AM9ISE0I', '网信办网络舆情设备专项经费', 27.8, 27.8, 0],
      [2, '1306302170U9R91XGOZX7', '网信办舆情处置专项经费', 4, 4, 0],
      [3, '13063021D14R0WG1DVAMO', '网信办互联网宣传引导专项经费', 4.6, 4.6, 0],
      [4, '13063021FWNIZP808GNXY', '网信办信息化安全检查专项经费', 3, 3, 0],
      ['', '', '合计', 39.4, 39.4, 0],
    ]);
    expect(rows.slice(0, 4).map((row) => [row['3月底'], row['6月底'], row['10月底'], row['12月底'], row['口径'], row['指标数']])).toEqual([
      ['', '', '', 1, '口径无法判断', 9], ['', 0.5, 0.2, 0.3, '分期口径', 9], ['', 0.5, 0.2, 0.3, '分期口径', 9], ['', 0.5, 0.3, 0.2, '分期口径', 9],
    ]);
  });

  test('the findings of each are counted, and their sum is all of the targets', async () => {
    const report = await reportOn('hebei-sheet-per-table');
    const rows = rowsBelow(await sheetOf(await written(), '项目绩效目标汇总'));
    const count = (severity: string): number => report.findings.filter((finding) => finding.severity === severity).length;
    expect([rows[4]?.['错误'], rows[4]?.['提醒'], rows[4]?.['提示']]).toEqual([count('error'), count('warning'), count('info')]);
  });

  test('figures are formulas that point at their cells, and places lead there', async () => {
    const [first = []] = await inputsOf('hebei-sheet-per-table');
    expect(first.slice(1, 2)).toEqual([{ formula: expect.stringMatching(/^=HYPERLINK\("#'1\.舆情设备'!F3","1\.舆情设备!F3"&T\(N\("[0-9a-z ]+"\)\)\)$/), result: '1.舆情设备!F3' }]);
    expect(first.slice(5, 12)).toEqual([
      { formula: '=IF(\'1.舆情设备\'!C4="","",\'1.舆情设备\'!C4)', result: 27.8 },
      { formula: '=IF(\'1.舆情设备\'!E4="","",\'1.舆情设备\'!E4)', result: 27.8 },
      { formula: '=IF(\'1.舆情设备\'!G4="","",\'1.舆情设备\'!G4)', result: 0 },
      { formula: '=IF(\'1.舆情设备\'!B7="","",\'1.舆情设备\'!B7)', result: '' },
      { formula: '=IF(\'1.舆情设备\'!C7="","",\'1.舆情设备\'!C7)', result: '' },
      { formula: '=IF(\'1.舆情设备\'!E7="","",\'1.舆情设备\'!E7)', result: '' },
      { formula: '=IF(\'1.舆情设备\'!F7="","",\'1.舆情设备\'!F7)', result: 1 },
    ]);
    expect((await inputsOf('hebei-sheet-per-table')).at(-1)?.[5]).toEqual({ formula: '=SUM(F4:F7)', result: 39.4 });
  });

  test('the projects of a wide list each have a row', async () => {
    const rows = await inputsOf('hunan-wide-list');
    expect(rows.slice(0, -1).map((row) => row[4])).toEqual(['实训设备购置', '技能竞赛经费']);
  });

  test('an empty template is no project', async () => {
    const names = (await inputsOf('bad-water-bureau')).map((row) => row[4]);
    expect(names).toEqual(['农村供水管护经费', '抗旱物资储备经费', '河道巡查经费', '水质监测经费', '小型水库维修养护经费', '灌区末级渠系改造经费', '节水宣传经费', '合计']);
  });
});

describe('figures that are text, in another unit, or in none', () => {
  test('text is taken as its figure with a remark, yuan are brought to 万元, no unit is guessed', async () => {
    const rows = (await inputsOf('amounts')).map((row) => ({ name: row[4], budget: row[5], remark: row.at(-1) }));
    const of = (number: number): (typeof rows)[number] | undefined => rows.find(({ name }) => name === `阅读推广服务经费${number}`);
    expect(of(1)).toEqual({ name: '阅读推广服务经费1', budget: 6, remark: expect.stringContaining('「6.00万元」') });
    expect(of(3)?.budget).toBe(6);
    expect(of(4)).toEqual({ name: '阅读推广服务经费4', budget: { formula: "=IF('以元为单位'!C4=\"\",\"\",'以元为单位'!C4/10000)", result: 6 }, remark: '' });
    expect(of(5)).toEqual({ name: '阅读推广服务经费5', budget: 6, remark: expect.stringContaining('「60,000.00元」') });
    expect(of(14)).toEqual({ name: '阅读推广服务经费14', budget: '', remark: expect.stringContaining('没有写明金额单位') });
    expect(of(15)?.budget).toEqual({ formula: "=IF('预算数空'!C4=\"\",\"\",'预算数空'!C4)", result: '' });
    expect(of(16)).toEqual({ name: '阅读推广服务经费16', budget: '', remark: expect.stringContaining('「#REF!」') });
    const numbers = rows.slice(0, -1).map(({ budget }) => (typeof budget === 'object' ? budget?.result : budget)).filter((value) => typeof value === 'number');
    expect(rows.at(-1)?.budget).toEqual({ formula: '=SUM(F4:F19)', result: numbers.reduce((sum, value) => sum + value, 0) });
  });

  test('a text percentage is a share, with a remark', async () => {
    const row = (await inputsOf('percent-plans')).find((cells) => JSON.stringify(cells.at(-1)).includes('文本「'));
    expect(row?.slice(8, 12).some((cell) => typeof cell === 'number' && cell > 0 && cell <= 1)).toBe(true);
  });
});

describe('several workbooks', () => {
  test('hold values and their source, and nothing that points out of the file', async () => {
    const rows = await inputsOf('hebei-sheet-per-table', 'a/局.xlsx');
    expect(rows[0]?.slice(0, 7)).toEqual([1, 'a/局.xlsx', '1.舆情设备!F3', '中共涞源县委网络安全和信息化委员会办公室', '130630210EN07AM9ISE0I', '网信办网络舆情设备专项经费', 27.8]);
    expect(rows.slice(0, -1).flat().filter((cell) => typeof cell === 'object')).toEqual([]);
    expect(rows.at(-1)?.[6]).toEqual({ formula: '=SUM(G4:G7)', result: 39.4 });
  });
});

describe('the sheet', () => {
  test('is A4 across, its heading repeated and in view, its pages numbered', async () => {
    const list = drawn(summaryPlan(['projects'], gathered({ file: null, report: await reportOn('hebei-sheet-per-table') }, words), [], words) ?? { name: '', expect: [], edits: [] });
    expect(list.of('print').map(({ setup }) => setup)).toEqual([{ orientation: 'landscape', titleRows: { from: 2, to: 2 }, fitWidth: true, footer: '&C第 &P 页，共 &N 页' }]);
    expect(list.of('freeze').map(({ rows }) => rows)).toEqual([3]);
  });

  test('money and shares have their number formats, codes are text', async () => {
    const bytes = await written();
    const { id } = await sheetOf(bytes, '项目绩效目标汇总');
    const [formats = []] = await opened(bytes).formats([{ sheetId: id, rect: { top: 3, left: 0, bottom: 3, right: 17 } }]);
    expect([formats[0]?.[3], formats[0]?.[5], formats[0]?.[11], formats[0]?.[14]]).toEqual(['@', '#,##0.00####', '0.00%', '0']);
  });

  test('is no table for the next check, in either language', async () => {
    for (const locale of localeIds) {
      const own = summaryWords(locale);
      expect(summarySigns.some((sign) => own.note('projects', 3).startsWith(sign))).toBe(true);
    }
    const before = await reportOn('hebei-sheet-per-table');
    expect(await runCheck(opened(await written()))).toEqual(before);
  });

  test('a second one stands beside the first', async () => {
    const twice = await summarised(await written(), 'projects');
    expect((await sheetOf(twice, '项目绩效目标汇总 (2)')).values).toEqual((await sheetOf(twice, '项目绩效目标汇总')).values);
  });
});

test('a workbook without projects has no summary', async () => {
  expect(summaryPlan(['projects', 'spending'], gathered({ file: null, report: await reportOn('three-public-layouts') }, words), [], words)).toBeNull();
});
