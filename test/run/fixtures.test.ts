import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { workbookJson } from '../../src/cli/json';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import type { Report } from '../../src/rules/report';
import { runCheck } from '../../src/run/run-check';
import { cellAddress, contains, parseRange } from '../../src/sheet/address';
import { compact } from '../../src/sheet/text';
import { expectedOf, fixtureNames, readFixture, sampleNames } from '../fixtures/load';
import type { ExpectedFinding, ExpectedTable } from '../fixtures/schema';

const names = [...fixtureNames(), ...sampleNames()];
const silent = { message: () => '', nearMiss: () => '', notice: () => '' };
const text = z.string().nullable();
const printed = z.object({
  tables: z.array(
    z.object({
      sheet: z.string(), range: z.string(), form: z.string(), title: text, headerRow: z.number().nullable(), unit: text,
      projectName: text, projectCode: text,
      columns: z.record(z.string(), z.string()),
      budget: z.object({ total: text, fiscal: text, other: text }).nullable(),
      plan: z.object({ periods: z.array(z.string()), values: z.array(z.number().nullable()), cells: z.array(z.string()), convention: z.string() }).nullable(),
      indicators: z.array(z.object({ row: z.number(), level1: z.string(), level2: z.string(), level3: text, value: text, section: z.string().optional() })),
    }),
  ),
});
type Printed = z.infer<typeof printed>['tables'][number];

async function reportOn(name: string): Promise<Report> {
  const opened = openWorkbookFile(readFixture(name), name);
  if (!opened.ok) throw new Error(`${name}: ${opened.failure.code}`);
  return runCheck(opened.host);
}

function find(tables: readonly Printed[], wanted: ExpectedTable): Printed | undefined {
  return tables.find(({ sheet, range }) => sheet === wanted.sheet && range === wanted.range);
}

const sections: Readonly<Record<string, string>> = { 长期: 'long-term', 年度: 'annual' };

describe.each(names)('%s', (name) => {
  const expected = expectedOf(name);

  test('every table is found in its exact range, and no other', async () => {
    const { tables } = printed.parse(workbookJson(name, await reportOn(name), silent));
    const place = ({ sheet, range, form }: { sheet: string; range: string; form: string }): string => `${sheet}!${range} ${form}`;
    expect(tables.map(place)).toEqual(expected.tables.map(place));
  });

  test('every table is read as the form says', async () => {
    const { tables } = printed.parse(workbookJson(name, await reportOn(name), silent));
    for (const wanted of expected.tables) expectRead(find(tables, wanted), wanted);
  });

  test('the known faults are found at their cells, and what is right is left alone', async () => {
    const { findings } = await reportOn(name);
    const hit = ({ rule, alt = [] }: ExpectedFinding, places: readonly string[]): boolean =>
      findings.some((finding) => [rule, ...alt].includes(finding.rule) && places.some((place) => isAt(finding, place)));
    const placesOf = (fact: ExpectedFinding): string[] => [fact.cell ?? fact.table ?? '', ...(fact.within ?? [])];
    const judged = (facts: readonly ExpectedFinding[]): ExpectedFinding[] => facts.filter(({ soft }) => !soft);
    expect(judged(expected.mustFind).filter((fact) => !hit(fact, placesOf(fact)))).toEqual([]);
    expect(judged(expected.mustNotFind).filter((fact) => hit(fact, placesOf(fact).slice(0, 1)))).toEqual([]);
  });
});

function amount(value: string | null | undefined): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function isAt(finding: Report['findings'][number], place: string): boolean {
  const mark = place.lastIndexOf('!');
  const rect = parseRange(place.slice(mark + 1));
  if (!rect) throw new Error(`no range: ${place}`);
  return finding.sheetName === place.slice(0, mark) && contains(rect, finding.cell);
}

test('the good sample gives no finding at all', async () => {
  const { findings } = await reportOn('good-county-library');
  expect(findings.map((finding) => `${finding.sheetName}!${cellAddress(finding.cell)} ${finding.rule}`)).toEqual([]);
});

function expectRead(got: Printed | undefined, wanted: ExpectedTable): void {
  const soft = new Set(wanted.soft ?? []);
  const at = `${wanted.sheet}!${wanted.range}`;
  const same = (key: string, a: unknown, b: unknown): void => { if (!soft.has(key)) expect({ at, [key]: a }).toEqual({ at, [key]: b }); };
  same('headerRow', got?.headerRow, wanted.headerRow);
  same('columns', { ...got?.columns, ...wanted.columns }, got?.columns);
  same('unit', got?.unit, wanted.unit);
  for (const key of ['projectName', 'projectCode'] as const) if (wanted[key] !== null) same(key, compact(got?.[key] ?? ''), compact(wanted[key]));
  for (const key of ['total', 'fiscal', 'other'] as const) if (wanted.budget) same(soft.has('budget') ? 'budget' : `budget.${key}`, amount(got?.budget?.[key]), amount(wanted.budget[key]));
  if (wanted.plan) {
    same('plan.cells', got?.plan?.cells, wanted.plan.cells);
    same('plan.convention', got?.plan?.convention, wanted.plan.convention);
    if (wanted.plan.values) same('plan.values', got?.plan?.values, wanted.plan.values);
  }
  same('indicatorCount', got?.indicators.length, wanted.indicatorCount);
  for (const indicator of wanted.indicators ?? []) {
    const section = indicator.section === undefined ? undefined : sections[indicator.section];
    const row = got?.indicators.find((each) => each.row === indicator.row && each.section === section);
    const facts = (each: typeof row | typeof indicator): string[] => [each?.level1, each?.level2, each?.level3, each?.value].map((part) => compact(part ?? ''));
    same('indicators', facts(row), facts(indicator));
  }
}
