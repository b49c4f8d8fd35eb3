import { describe, expect, test } from '@jest/globals';
import { opinionPlan, opinionSheetId } from '../../src/compose/opinion-sheet';
import type { Source } from '../../src/compose/report-source';
import { localeIds } from '../../src/locales/locale';
import { opinionWords } from '../../src/locales/opinion-words';
import type { Example } from '../../src/rules/examples/example';
import { exampleSheets } from '../../src/rules/examples/workbook';
import type { Report } from '../../src/rules/report';
import { rangeAddress } from '../../src/sheet/address';
import type { Plan } from '../../src/sheet/edit';
import { refusalsOf } from '../../src/sheet/plan/refusals';
import { checkSheets } from '../rules/run-example';
import { areApart, drawn, type Drawn } from './drawn';

const words = opinionWords('zh-CN');

function reportOn(example: Omit<Example, 'note'> = {}): Report {
  return checkSheets(exampleSheets({ note: '', ...example }));
}

function lettersOf(sources: readonly Source[]): Drawn {
  return drawn(planned(opinionPlan(sources, '审核意见单', words)));
}

function planned(plan: Plan | null): Plan {
  if (!plan) throw new Error('no letters');
  return plan;
}

function firstCells({ rows }: Drawn): unknown[] {
  return rows.map(([first]) => first);
}

// Two units: a road project with two errors, a weather station with one.
const report = reportOn({ base: ['project', 'department'], change: { F12: '≥150', C4: 90, '2!F9': '≥730' } });
const letters = lettersOf([{ file: null, report }]);

describe('letters to the units', () => {
  test('each unit has a page: title, its name, what is asked, the table, places to sign', () => {
    expect(letters.rows.slice(0, 10)).toEqual([
      ['预算绩效目标审核意见单', '', '', '', ''],
      ['单位：县交通运输局', '', '', '', ''],
      [expect.stringContaining('有 2 处须修改，列在下表'), '', '', '', ''],
      ['序号', '问题', '位置', '修改建议', '整改期限'],
      [1, expect.stringMatching(/^【错误】/), '乡村道路养护经费（项目支出绩效目标表）\nSheet1!C4', expect.any(String), ''],
      [2, expect.stringMatching(/^【错误】/), '乡村道路养护经费（项目支出绩效目标表）\nSheet1!F12', expect.any(String), ''],
      ['', '', '', '', ''],
      ['审核人（签字）：', '', '单位负责人（签字）：', '', ''],
      ['审核单位（盖章）：', '', '报送单位（盖章）：', '', ''],
      [expect.stringMatching(/^日期/), '', expect.stringMatching(/^日期/), '', ''],
    ]);
    expect(firstCells(letters).slice(10, 12)).toEqual(['预算绩效目标审核意见单', '单位：县气象局']);
  });

  test('a page begins at each further title', () => {
    expect(letters.of('print').map(({ setup }) => setup)).toEqual([{ orientation: 'portrait', fitWidth: true, footer: '&C第 &P 页，共 &N 页', breaksBefore: [10] }]);
  });

  test('hints are left to the reviewer', () => {
    expect(opinionPlan([{ file: null, report: reportOn({ change: { G4: null, C4: 80 } }) }], 'x', words)).toBeNull();
  });

  test('where nothing is to be corrected there is no letter', () => {
    expect(opinionPlan([{ file: null, report: reportOn() }], 'x', words)).toBeNull();
  });

  test('a deadline that is given stands in each row', () => {
    const plan = planned(opinionPlan([{ file: null, report }], 'x', words, { severities: ['error'], deadline: '12月5日前' }));
    expect(drawn(plan).rows.slice(4, 6).map((row) => row[4])).toEqual(['12月5日前', '12月5日前']);
  });
});

describe('units', () => {
  test('tables of one unit from several files come together, and the file stands at each place', () => {
    const one = reportOn({ change: { C4: 90 } });
    const sheet = lettersOf([{ file: '甲.xlsx', report: one }, { file: '乙.xlsx', report: one }]);
    expect(firstCells(sheet).filter((cell) => String(cell).startsWith('单位：'))).toEqual(['单位：县交通运输局']);
    expect(sheet.rows.slice(4, 6).map((row) => String(row[2]).split('\n')[0])).toEqual(['甲.xlsx', '乙.xlsx']);
  });

  test('tables that name no unit are sorted by sheet, of several files by file', () => {
    const nameless = reportOn({ base: ['project', 'project'], change: { A2: null, '2!A2': null, C4: 90, '2!C4': 90, '2!B3': '13063026R5T8N2K0WA42C', '2!E3': '另一个项目', '2!A1': '另一个项目绩效目标表' } });
    const units = (sheet: Drawn): unknown[] => firstCells(sheet).filter((cell) => String(cell).startsWith('单位：'));
    expect(units(lettersOf([{ file: null, report: nameless }]))).toEqual(['单位：未写明单位（Sheet1）', '单位：未写明单位（Sheet2）']);
    expect(units(lettersOf([{ file: '甲.xlsx', report: nameless }]))).toEqual(['单位：未写明单位（甲.xlsx）']);
  });
});

describe('the look of it', () => {
  test('the table is bordered, title and signatures are not; merges lie apart', () => {
    expect(letters.of('borders').map(({ range }) => rangeAddress(range.rect))).toEqual(['A4:E6', 'A14:E15']);
    const merges = letters.of('merge').map(({ range }) => range.rect);
    expect(merges.map(rangeAddress)).toEqual(expect.arrayContaining(['A1:E1', 'A2:E2', 'A3:E3', 'A8:B8', 'C8:E8']));
    expect(areApart(merges)).toBe(true);
  });

  test('every row but the one before the signatures has a height', () => {
    for (const row of [0, 1, 2, 3, 4, 5, 7, 8, 9]) expect(letters.heightOf(row)).toBeGreaterThanOrEqual(20);
  });
});

test.each(localeIds)('%s: the plan is one that a host may begin', (locale) => {
  const plan = planned(opinionPlan([{ file: null, report }], 'x', opinionWords(locale)));
  expect(refusalsOf(plan, { sheets: [], isStructureProtected: false, ranges: [] })).toEqual([]);
  expect(plan.edits.every((edit) => !('sheetId' in edit) || edit.sheetId === opinionSheetId)).toBe(true);
});
