import type { Finding, Report } from '../rules/report';
import { severities, type Severity } from '../rules/severity';
import { type Cell, cellAddress } from '../sheet/address';
import type { Mark, Plan } from '../sheet/edit';
import { areasOf } from './areas';

/**
 * The plan that marks the cells of a report's findings, one edit a sheet; a cell with several is marked by the worst.
 * The sheets that were checked and have no findings, or no tables any more, lose the marks of an earlier check.
 */
export function markPlan({ tables, findings }: Report, checked: readonly string[], name: string): Plan {
  const bySheet = new Map<string, Finding[]>([...tables.map(({ table }) => table.sheetId), ...checked].map((sheetId) => [sheetId, []]));
  for (const finding of findings) bySheet.get(finding.sheetId)?.push(finding);
  return { name, expect: [], edits: Array.from(bySheet, ([sheetId, own]) => ({ kind: 'mark', sheetId, marks: marksOf(own) })) };
}

/** The plan that takes all our marks away from some sheets, and nothing else. */
export function unmarkPlan(sheetIds: readonly string[], name: string): Plan {
  return { name, expect: [], edits: sheetIds.map((sheetId) => ({ kind: 'mark', sheetId, marks: [] })) };
}

/** The findings of one sheet as marks, worst first. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const worst = new Map<string, { readonly cell: Cell; readonly level: Severity }>();
  for (const level of severities) {
    for (const { cell, severity } of findings) {
      if (severity === level && !worst.has(cellAddress(cell))) worst.set(cellAddress(cell), { cell, level });
    }
  }
  const cells = [...worst.values()];
  return severities.flatMap((level): Mark[] => {
    const areas = areasOf(cells.filter((each) => each.level === level).map(({ cell }) => cell));
    return areas.length === 0 ? [] : [{ level, areas }];
  });
}
