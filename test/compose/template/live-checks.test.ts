import { describe, expect, test } from '@jest/globals';
import { HyperFormula } from 'hyperformula';
import { type BlankForm, blankFormOf, variantsOf } from '../../../src/compose/template/blank';
import { templatePlan } from '../../../src/compose/template/template-plan';
import type { FormDefinition } from '../../../src/forms/form';
import { forms } from '../../../src/forms/registry';
import type { TemplateOptions } from '../../../src/forms/template';
import { templateWords } from '../../../src/locales/template-words';
import { type Filling, filledRightly } from './filled';

const at = { row: 4, column: 2 };

interface Sheet {
  readonly cells: (string | number | boolean | null)[][];
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
  readonly head: { readonly row: number; readonly column: number } | null;
}

/** The form on a sheet, not at its corner, with its formulas. */
function sheetOf(form: FormDefinition, options: TemplateOptions): Sheet {
  const words = templateWords(form.id, 'zh-CN');
  const cells: Sheet['cells'] = Array.from({ length: 60 }, () => Array.from({ length: 30 }, () => null));
  const formulas: { row: number; column: number }[] = [];
  let head: Sheet['head'] = null;
  for (const edit of templatePlan(form, options, { kind: 'on-sheet', sheetId: 's', at }, words).edits) {
    if (edit.kind !== 'write') continue;
    edit.cells.forEach((row, down) => { row.forEach((input, across) => {
      const cell = { row: edit.range.rect.top + down, column: edit.range.rect.left + across };
      if (input === null) return;
      if (input === words.switch.shown) head = cell;
      if (typeof input === 'object') formulas.push(cell);
      (cells[cell.row] ?? [])[cell.column] = typeof input === 'object' ? input.formula : input;
    }); });
  }
  return { cells, formulas, head };
}

/** What the formulas say, those that say nothing left out. */
function said({ cells, formulas }: Sheet, fillings: readonly Filling[]): string[] {
  const filled = cells.map((row) => [...row]);
  for (const { row, column, value } of fillings) (filled[row] ?? [])[column] = value;
  const engine = HyperFormula.buildFromArray(filled, { licenseKey: 'gpl-v3' });
  const values = formulas.map(({ row, column }) => engine.getCellValue({ sheet: 0, row, col: column }));
  engine.destroy();
  return values.flatMap((value) => (value === '' ? [] : [typeof value === 'object' ? JSON.stringify(value) : String(value)]));
}

function moved(fillings: readonly Filling[]): Filling[] {
  return fillings.map(({ row, column, value }) => ({ row: row + at.row, column: column + at.column, value }));
}

const shown = forms.flatMap((form) => variantsOf(form).map((options) => ({ title: `${form.id} ${JSON.stringify(options)}`, form, options })));

describe.each(shown)('the checks beside $title', ({ form, options }) => {
  const sheet = sheetOf(form, options);
  const blank: BlankForm = blankFormOf(form, options);
  const right = moved(filledRightly(form.id, blank));

  test('say nothing while nothing is filled in', () => {
    expect(said(sheet, [])).toEqual([]);
  });

  test('say that all is right where it is, and nothing else', () => {
    const texts = said(sheet, right).filter((text) => !/^[\d.]+$/.test(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !text.includes('：✓'))).toEqual([]);
  });

  test('say what is wrong where a figure is', () => {
    // Each figure by another factor: no sum holds any more.
    const wrong = right.map((filling, number) => (typeof filling.value === 'number' ? { ...filling, value: (filling.value + 1) * (2 + number) } : filling));
    const texts = said(sheet, wrong).filter((text) => text.includes('：✗'));
    expect(texts.length).toBeGreaterThanOrEqual(form.template.checks.filter(({ kind }) => kind === 'sum').length);
    expect(said(sheet, wrong).filter((text) => text.startsWith('{'))).toEqual([]);
  });

  test('are hidden from their head, and the sums of the form stay', () => {
    const { head } = sheet;
    if (!head) throw new Error('no head');
    const off = [...right, { ...head, value: templateWords(form.id, 'zh-CN').switch.hidden }];
    expect(said(sheet, off).filter((text) => !/^[\d.]+$/.test(text))).toEqual([]);
  });
});

test('a plan of spending: parts, states, and neither', () => {
  const form = forms.find(({ id }) => id === 'project-target');
  if (!form) throw new Error('no form');
  const options = { cost: true, points: false, months: 6 } as const;
  const sheet = sheetOf(form, options);
  const { slots } = blankFormOf(form, options);
  const plan = (...periods: readonly (number | '')[]): string[] => said(sheet, moved(['plan-3', 'plan-6', 'plan-10', 'plan-12'].flatMap((name, number) => {
    const cell = slots.get(name);
    const value = periods[number] ?? '';
    return cell && value !== '' ? [{ ...cell, value }] : [];
  })));
  expect(plan('', 0.5, 0.2, 0.3)).toEqual(['资金支出计划：✓ 各期合计 100%']);
  expect(plan(0.333, 0.333, 0.334, '')).toEqual(['资金支出计划：✓ 各期合计 100%']);
  expect(plan(0.25, 0.5, 0.75, 1)).toEqual(['资金支出计划：✓ 逐期累计到 100%']);
  expect(plan(0.5, 1, '', '')).toEqual(['资金支出计划：✓ 逐期累计到 100%']);
  expect(plan('', '', '', 1)).toEqual(['资金支出计划：✓ 各期合计 100%']);
  expect(plan(0.3, 0.2, 0.3, 0.1)).toEqual(['资金支出计划：✗ 各期合计不是 100%，也没有逐期累计到 100%，合计为 90%']);
  expect(plan(0.5, 0.4, 0.75, 1)).toEqual(['资金支出计划：✗ 各期合计不是 100%，也没有逐期累计到 100%，合计为 265%']);
});
