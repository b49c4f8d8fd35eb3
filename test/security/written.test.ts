import { beforeAll, describe, expect, test } from '@jest/globals';
import { isFormula } from '../../src/sheet/cell-input';
import type { Plan } from '../../src/sheet/edit';
import { checkSheets } from '../rules/run-example';
import { bare, reaches } from './formulas';
import { hostileBook } from './hostile-sheets';
import { injections } from './injections';
import { plansOf } from './plans';

/** The formulas that a plan writes. */
function formulasOf({ edits }: Plan): string[] {
  return edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat().flatMap((cell) => (cell !== null && isFormula(cell) ? [cell.formula] : [])) : []));
}

let plans: ReturnType<typeof plansOf> = [];
let formulas: string[] = [];
let texts = '';
beforeAll(() => {
  plans = plansOf(checkSheets(hostileBook()));
  formulas = [...new Set(plans.flatMap(([, plan]) => formulasOf(plan)))];
  texts = JSON.stringify(plans);
});

test('there are plans of every kind, and the injections stand in them', () => {
  expect(plans.map(([name, { edits }]) => [name, edits.length > 0])).toEqual(['问题清单', '审核意见单', '汇总', '模板', '标记', '修正', '不作为问题'].map((name) => [name, true]));
  expect(formulas.length).toBeGreaterThan(100);
  expect(injections.length).toBeGreaterThanOrEqual(40);
});

test('no formula of a plan asks for anything outside of the workbook', () => {
  expect(formulas.filter(reaches)).toEqual([]);
});

describe.each(injections.map(({ text }) => [JSON.stringify(text), text] as const))('%s', (_, text) => {
  test('stands in a plan, and in no formula but between quotation marks', () => {
    const said = JSON.stringify(text).slice(1, -1);
    expect(texts.includes(said) || texts.includes(JSON.stringify(said).slice(1, -1)) || text.trim() !== text).toBe(true);
    if (text.length > 4) expect(formulas.filter((formula) => bare(formula).includes(text))).toEqual([]);
  });
});

describe('what this would see', () => {
  test.each(['=WEBSERVICE("x")', '=HYPERLINK("https://example.invalid/","x")', "=cmd|' /C calc'!A0", '=[other.xlsx]Sheet1!A1', '=SUM(INDIRECT("A1"))'])('%s', (formula) => {
    expect(reaches(formula)).toBe(true);
  });

  test.each(['=HYPERLINK("#\'=cmd|x\'!A1","y")', "=SUM('INDIRECT'!A1:A3)", '=IF(A1="WEBSERVICE","",1)'])('and not %s', (formula) => {
    expect(reaches(formula)).toBe(false);
  });
});
