import { describe, expect, test } from '@jest/globals';
import { type BlankForm, blankFormOf, variantsOf } from '../../../src/compose/template/blank';
import type { FormDefinition, FormId } from '../../../src/forms/form';
import { forms } from '../../../src/forms/registry';
import type { TemplateOptions } from '../../../src/forms/template';
import type { Report } from '../../../src/rules/report';
import { cellAddress, rangeAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';
import { checkSheets } from '../../rules/run-example';
import { type Filling, filledRightly, slots } from './filled';

const variants = forms.flatMap((form) => variantsOf(form).map((options) => ({ form, options, title: titleOf(form, options) })));

function titleOf({ id, template }: FormDefinition, options: TemplateOptions): string {
  return [id, ...template.options.map((option) => `${option}: ${String(options[option])}`)].join(', ');
}

const percents = ['plan', 'rate'];

/** A blank form with some cells filled in, checked as plain values with the number formats of its places. */
function reportOn(blank: BlankForm, fillings: readonly Filling[] = []): Report {
  const grid = <T>(value: T): T[][] => Array.from({ length: blank.area.bottom + 1 }, () => Array.from({ length: blank.area.right + 1 }, () => value));
  const values = grid<CellValue>('');
  const formats = grid('General');
  const put = (row: number, column: number, value: CellValue): void => { (values[row] ?? [])[column] = value; };
  for (const { rect, content } of blank.cells) if (content.kind === 'label') put(rect.top, rect.left, content.text);
  for (const { row, column, value } of fillings) put(row, column, value);
  for (const [name, { row, column }] of blank.slots) if (percents.some((word) => name.includes(word))) (formats[row] ?? [])[column] = '0.00%';
  return checkSheets([{ values: { id: 's1', name: 'Sheet1', visibility: 'visible', origin: { row: 0, column: 0 }, values }, formats }]);
}

function said({ findings }: Report): string[] {
  return findings.map(({ rule, case: which, cell }) => `${rule} ${which} ${cellAddress(cell)}`).sort();
}

/** Forms that must have an indicator in each group, and say so before one is filled in. */
const complete: readonly FormId[] = ['project-target', 'transfer-target', 'department-target', 'self-evaluation'];

/** The form's fields with what must be filled in, one a name; the plan is one of them. */
function requiredOf({ id, required }: FormDefinition, blank: BlankForm): Map<string, { readonly finding: string; readonly fillings: Filling[] }> {
  const filling = (name: string): Filling[] => {
    const cell = blank.slots.get(name);
    return cell ? [{ ...cell, value: slots[id][name] ?? '' }] : [];
  };
  const fields = required.map((field): [string, { readonly finding: string; readonly fillings: Filling[] }] => {
    const [only] = filling(field.id);
    if (!only) throw new Error(`${id} has no place for ${field.id}`);
    return [field.id, { finding: `required-field ${field.id} ${cellAddress(only)}`, fillings: [only] }];
  });
  const plan = [...blank.slots.keys()].filter((name) => name.startsWith('plan-')).flatMap(filling);
  const [first] = plan;
  return new Map([...fields, ...(first ? [['plan', { finding: `required-field plan ${cellAddress(first)}`, fillings: plan }] as const] : [])]);
}

/** What a stated total asks for beside it; a transfer's local funds are one source of many. */
const besideTotal: Readonly<Partial<Record<FormId, readonly string[]>>> = { 'project-target': ['fiscal', 'other'], 'transfer-target': ['fiscal'] };

function expectedAfter(name: string, form: FormDefinition, blank: BlankForm): string[] {
  const others = [...requiredOf(form, blank)].filter(([each]) => each !== name).map(([, { finding }]) => finding);
  const sources = name === 'total' ? (besideTotal[form.id] ?? []) : [];
  const funding = sources.map((source) => `funding-blank ${source} ${cellAddress(blank.slots.get(source) ?? { row: 0, column: 0 })}`);
  const indicators = complete.includes(form.id) ? [`level3-missing none ${cellAddress({ row: blank.heading, column: blank.columns.get('level1') ?? 0 })}`] : [];
  return [...others, ...funding, ...indicators].sort();
}

describe.each(variants)('$title', ({ form, options }) => {
  const blank = blankFormOf(form, options);

  test('is found as exactly one table of its form, in its range, and its fields where they are to be filled in', () => {
    const { tables, nearMisses } = reportOn(blank);
    expect(tables.map(({ table }) => [table.form, rangeAddress(table.range)])).toEqual([[form.id, rangeAddress(blank.table)]]);
    expect(nearMisses).toEqual([]);
    const [found] = tables;
    const places = Object.entries(found?.table.projects[0]?.fields ?? {}).map(([id, { value }]) => [id, cellAddress(value)]);
    expect(places).toEqual(places.map(([id = '']) => [id, cellAddress(blank.slots.get(id) ?? { row: -1, column: 0 })]));
    expect(found?.table.plan.map(({ month, value }) => [`plan-${month}`, value])).toEqual([...blank.slots].filter(([name]) => name.startsWith('plan-')));
    expect(Object.entries(found?.table.blocks[0]?.columns ?? {}).sort()).toEqual([...blank.columns].sort());
    expect(found?.unit).toBe('万元');
  });

  test('blank, it gives exactly blank-form', () => {
    expect(reportOn(blank).findings.map(({ rule }) => rule)).toEqual(['blank-form']);
  });

  test('with one required field alone filled in, exactly the others are asked for', () => {
    for (const [name, { fillings }] of requiredOf(form, blank)) {
      expect([name, ...said(reportOn(blank, fillings))]).toEqual([name, ...expectedAfter(name, form, blank)]);
    }
  });

  test('rightly filled in, nothing is found', () => {
    const report = reportOn(blank, filledRightly(form.id, blank));
    expect(report.tables.map(({ table }) => [table.form, rangeAddress(table.range)])).toEqual([[form.id, rangeAddress(blank.table)]]);
    expect(report.findings.map(({ rule, case: which, cell, facts }) => ({ rule, which, cell: cellAddress(cell), facts }))).toEqual([]);
  });
});

const withoutFields = variants.filter(({ form: { rows } }) => rows !== 'indicators');

test.each(withoutFields)('$title asks for nothing where one place is filled in, and is the same table', ({ form, options }) => {
  const blank = blankFormOf(form, options);
  const places = blank.cells.filter(({ content }) => content.kind === 'input' && content.input === 'amount');
  expect(places.length).toBeGreaterThan(10);
  for (const { rect: { top, left } } of places) {
    const report = reportOn(blank, [{ row: top, column: left, value: 2 }]);
    expect([cellAddress({ row: top, column: left }), ...said(report), ...report.tables.map(({ table }) => rangeAddress(table.range))]).toEqual([cellAddress({ row: top, column: left }), rangeAddress(blank.table)]);
  }
});

test('each variant differs from the others of its form', () => {
  const drawn = variants.map(({ form, options }) => JSON.stringify([form.id, blankFormOf(form, options).cells]));
  expect(new Set(drawn).size).toBe(variants.length);
});
