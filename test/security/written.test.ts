import { describe, expect, test } from '@jest/globals';
import { issueListPlan } from '../../src/compose/issue-list';
import { markPlan } from '../../src/compose/marks';
import { opinionPlan } from '../../src/compose/opinion-sheet';
import { planOf } from '../../src/compose/repair-plan';
import { repairsOf } from '../../src/compose/repairs';
import { gathered, summariesWithRows, summaryPlan } from '../../src/compose/summary/summary-plan';
import { listWords } from '../../src/locales/list-words';
import { opinionWords } from '../../src/locales/opinion-words';
import { summaryWords } from '../../src/locales/summary-words';
import type { Report } from '../../src/rules/report';
import { isFormula } from '../../src/sheet/cell-input';
import type { Plan } from '../../src/sheet/edit';
import { checkSheets } from '../rules/run-example';
import { hostileSheets, injections } from './injections';

/** Everything that we write because of what stands in cells. */
function plansOf(report: Report): readonly [string, Plan][] {
  const source = { file: null, report };
  const words = summaryWords('zh-CN');
  const parts = gathered(source, words);
  const opinions = opinionPlan([source], '审核意见单', opinionWords('zh-CN'));
  const summaries = summaryPlan(summariesWithRows(parts), parts, [], words);
  return [
    ['问题清单', issueListPlan([source], '问题清单', listWords('zh-CN'))],
    ...(opinions ? [['审核意见单', opinions] as [string, Plan]] : []),
    ...(summaries ? [['汇总', summaries] as [string, Plan]] : []),
    ['标记', markPlan(report, [], '标记')],
    ['修正', planOf(repairsOf(report), '一键修正').plan],
  ];
}

/** The formulas that a plan writes. */
function formulasOf({ edits }: Plan): string[] {
  return edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat().flatMap((cell) => (cell !== null && isFormula(cell) ? [cell.formula] : [])) : []));
}

/** A formula with only the first character of what stands between quotes in it: a sheet's name may stand there. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (quoted) => quoted.slice(0, 2) + quoted.slice(0, 1));
}

/** Formulas that call somebody or ask for something. A link of ours leads into the workbook. */
function reaches(formula: string): boolean {
  const text = bare(formula);
  const links = text.match(/HYPERLINK\(.{0,2}/g) ?? [];
  return links.some((link) => link !== 'HYPERLINK("#') || /WEBSERVICE|IMPORT|DDE|INDIRECT|CALL|\|/.test(text);
}

describe.each(injections.map((text) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
  test('no plan writes it as a formula, wherever it stands', () => {
    for (const sheets of hostileSheets(text)) {
      for (const [name, plan] of plansOf(checkSheets(sheets))) {
        const formulas = formulasOf(plan);
        expect([name, formulas.filter((formula) => (text.length > 4 && bare(formula).includes(text)) || reaches(formula))]).toEqual([name, []]);
      }
    }
  });
});
