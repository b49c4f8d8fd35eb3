/** @jest-environment jsdom */
import '../office-host/text-encoding';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { issueListPlan } from '../../src/compose/issue-list';
import { markPlan } from '../../src/compose/marks';
import { opinionPlan } from '../../src/compose/opinion-sheet';
import { planOf as repairPlan } from '../../src/compose/repair-plan';
import { repairsOf } from '../../src/compose/repairs';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { listWords } from '../../src/locales/list-words';
import { opinionWords } from '../../src/locales/opinion-words';
import type { Report } from '../../src/rules/report';
import { runCheck } from '../../src/run/run-check';
import type { Plan } from '../../src/sheet/edit';
import { planOf, rect, write } from './office/applying';
import { beside, newSheet } from './office/plans';
import { throughFiles, type FileCase, type FileResult } from './same/cases';
import { compareHosts } from './same/compare';
import { withIds } from './same/ids';

const places = new Map([['{A}', '#0'], ['{B}', '#1']]);
const owned = (...edits: Plan['edits']): FileCase => ({ file: null, plan: withIds(planOf(...edits), places) });

const following = (one: FileCase, calculated: NonNullable<FileCase['calculated']>): FileCase => ({ ...one, calculated });

const made: [string, FileCase][] = [
  ['contents of every kind', following(owned(write('#0', 'A1:C6', [['新', null, 5], [false, { formula: '=C1*2', result: 10 }, ''], ['', '#N/A', 'x'], [null, 7, null], ['=1+1', '1-2', '007'], [5, '', '—']])), { '0!C4': [6, 0] })],
  ['contents under number formats', owned(write('#0', 'A6:C7', [[12, '=1', 'x'], [0.5, '0', '']], [['0', 'General', null], ['0.00%', null, '0']]))],
  ['marks', owned({ kind: 'mark', sheetId: '#0', marks: [{ level: 'error', areas: [rect('A1'), rect('B2:C3')] }, { level: 'info', areas: [rect('A2')] }] })],
  ['a sheet of ours with all that it may have', owned(...newSheet)],
  ['places beside values', owned(...beside)],
  ['names and places of sheets', owned({ kind: 'rename-sheet', sheetId: '#1', name: '附注' }, { kind: 'move-sheet', sheetId: '#1', position: 0 })],
  ['what is kept with the workbook', owned({ kind: 'keep', content: '{"理由":"<按合同> & “约定”"}' })],
  ['rows', following(owned({ kind: 'insert-rows', sheetId: '#0', at: 2, count: 2 }, write('#0', 'A3:C4', [['供电', 5, 6], ['供气', 7, 8]]), write('#0', 'A6', [['总计']])), { '0!B6': [4, 16], '0!C6': [6, 20] })],
];

const fixtures = ['hebei-cumulative', 'handan-grades', 'self-evaluation-common', 'hunan-wide-list'].map((name) => `test/fixtures/workbooks/${name}.xlsx`);

async function reportOn(file: string): Promise<Report> {
  const opened = openWorkbookFile(new Uint8Array(readFileSync(file)), file);
  if (!opened.ok) throw new Error(file);
  const { sheets } = await opened.host.read('workbook');
  const report = await runCheck(opened.host);
  const ids = new Map(sheets.map(({ id }, at) => [id, `#${at}`]));
  const replaced: unknown = JSON.parse(JSON.stringify(report), (key, value: unknown) => (key === 'sheetId' && typeof value === 'string' ? ids.get(value) : value));
  return replaced as Report;
}

/** The plans that the program makes of a report. */
function plansOf(report: Report): [string, Plan][] {
  const sources = [{ file: null, report }];
  const opinion = opinionPlan(sources, '绩效目标复核意见', opinionWords('zh-CN'));
  return [
    ['marks', markPlan(report, [], '标记')],
    ['repairs', repairPlan(repairsOf(report), '修正').plan],
    ['the list of findings', issueListPlan(sources, '问题清单', listWords('zh-CN'))],
    ...(opinion ? [['the letters', opinion] as [string, Plan]] : []),
  ];
}

const cases: [string, FileCase][] = [...made];
let results: readonly FileResult[] = [];

beforeAll(async () => {
  for (const file of fixtures) cases.push(...plansOf(await reportOn(file)).map(([name, plan]): [string, FileCase] => [`${name} in ${file}`, { file, plan }]));
  results = await throughFiles(cases.map(([, each]) => each));
}, 240_000);

describe('a plan leaves the same workbook in a file and in Excel, and is taken back in both:', () => {
  test.each(made.map(([name], at) => ({ name, at })))('$name', async ({ at }) => {
    const [one, fromFile] = [cases[at], results[at]];
    if (!one || !fromFile) throw new Error('no case');
    await compareHosts(one[1], fromFile);
  });

  test.each(fixtures)('what is made of the report on %s', async (file) => {
    for (const [at, one] of cases.entries()) {
      const fromFile = results[at];
      if (one[1].file !== file || !fromFile) continue;
      await compareHosts(one[1], fromFile);
    }
  });
});

test('the workbook of the cases has what a person’s may have', () => {
  expect(results[0]?.before.sheets[0]).toMatchObject({
    merges: ['A8:B8'],
    formulas: { B4: '=SUM(B2:B3)' },
    rules: [{ kind: 'expression' }, { kind: 'top10' }],
    validations: [{ rule: { type: 'list' } }],
    links: { A4: 'Other, sheet!A1' },
    freeze: { rows: 1, columns: 0 },
    heights: { '4': 30 },
  });
});

test('the program’s plans of each kind have something to do', () => {
  const edits = (name: string): number => cases.filter(([each]) => each.startsWith(`${name} in`)).reduce((sum, [, { plan }]) => sum + plan.edits.length, 0);
  expect(Math.min(...['marks', 'repairs', 'the list of findings', 'the letters'].map(edits))).toBeGreaterThan(0);
});
