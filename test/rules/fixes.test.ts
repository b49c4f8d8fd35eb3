import { describe, expect, test } from '@jest/globals';
import type { TableContent } from '../../src/content/content';
import { cumulativeShares } from '../../src/content/plan';
import type { Reject } from '../../src/rules/examples/example';
import { examples } from '../../src/rules/examples/registry';
import { exampleSheets } from '../../src/rules/examples/workbook';
import { rules } from '../../src/rules/registry';
import type { Finding, Report } from '../../src/rules/report';
import { cellAddress } from '../../src/sheet/address';
import { compact } from '../../src/sheet/text';
import { decimalText, sum } from '../../src/sheet/decimal';
import { applyFix, checkSheets } from './run-example';

const all = rules.flatMap((rule) => (examples[rule.id]?.reject ?? []).map((example) => ({ rule, example, title: `${rule.id}: ${example.note}` })));

function run(example: Reject): { readonly sheets: ReturnType<typeof exampleSheets>; readonly report: Report } {
  const sheets = exampleSheets(example);
  return { sheets, report: checkSheets(sheets, example.settings) };
}

function nameOf({ rule, sheetId, cell, case: which }: Finding): string {
  return `${rule} ${sheetId} ${cellAddress(cell)} ${which}`;
}

/** What the tables say, with an empty amount as 0 and an empty period as none spent. */
function meaningOf({ tables }: Report): object[] {
  return tables.map(({ projects, indicators, items }: TableContent) => ({
    projects: projects.map(({ name, code, budget, plan }) => ({
      name: compact(name), code,
      total: budget.total?.figure && decimalText(budget.total.figure.value),
      sources: decimalText(sum(budget.sources.flatMap(({ figure }) => (figure ? [figure.value] : [])))),
      plan: plan && { convention: plan.convention, shares: cumulativeShares(plan)?.map(decimalText) },
    })),
    indicators: indicators.map(({ level1, level2, name, description, value, unit }) => [level1.text, level2.text, name.replace(/\p{Cc}/gu, ''), description?.text, compact(value?.text ?? ''), unit?.text]),
    items: items.map(({ label, current }) => [label.text, current?.figure && decimalText(current.figure.value)]),
  }));
}

const repaired = all.filter(({ rule, example }) => run(example).report.findings.some((finding) => finding.rule === rule.id && finding.fix));

describe('a repair takes its finding away and brings no other', () => {
  test.each(repaired)('$title', ({ rule, example }) => {
    const { sheets, report } = run(example);
    const before = new Set(report.findings.map(nameOf));
    for (const finding of report.findings.filter((each) => each.rule === rule.id)) {
      if (!finding.fix) throw new Error('an example with a repair has but one finding');
      const after = checkSheets(applyFix(sheets, finding.sheetId, finding.fix), example.settings).findings;
      expect(after.filter((each) => each.rule === rule.id && each.sheetId === finding.sheetId).map(nameOf)).toEqual([]);
      const fresh = after.filter((each) => !before.has(nameOf(each)));
      expect(fresh.filter((each) => !(example.after ?? []).includes(each.rule)).map(nameOf)).toEqual([]);
    }
  });

  test('repairs write on the cells of the table alone', () => {
    for (const { example } of repaired) {
      for (const { fix, table } of run(example).report.findings) {
        const range = run(example).report.tables[table]?.table.range;
        for (const { cell } of fix?.writes ?? []) {
          expect(range && cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right).toBe(true);
        }
      }
    }
  });
});

describe('what a rule may propose', () => {
  test('a safe repair changes no meaning', () => {
    const safe = repaired.filter(({ example }) => run(example).report.findings.some(({ fix }) => fix?.kind === 'safe'));
    expect(safe.length).toBeGreaterThan(0);
    for (const { example } of safe) {
      const { sheets, report } = run(example);
      for (const { fix, sheetId } of report.findings) {
        if (fix?.kind === 'safe') expect(meaningOf(checkSheets(applyFix(sheets, sheetId, fix), example.settings))).toEqual(meaningOf(report));
      }
    }
  });

  test('no finding goes beyond what its rule is marked for', () => {
    const kinds = new Map(rules.map(({ id, fix }) => [id, fix]));
    for (const { example } of all) {
      for (const { rule, fix } of run(example).report.findings) {
        if (fix) expect(kinds.get(rule) === 'review' ? ['safe', 'review'] : ['safe']).toContain(fix.kind);
      }
    }
  });

  test('every rule marked for a repair shows one', () => {
    const marked = rules.filter(({ fix }) => fix !== 'none').map(({ id }) => id);
    expect([...new Set(repaired.map(({ rule }) => rule.id))].sort()).toEqual(marked.sort());
  });
});
