import type { Finding, Report } from '../rules/report';
import type { FixKind } from '../rules/rule';
import { severities } from '../rules/severity';
import { type Cell, type CellRef, cellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/snapshot';

/** A cell that a repair writes: what it held when it was checked, and what it is to hold. */
export interface Change {
  readonly cell: Cell;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Both as the cell shows them; '' is empty. */
  readonly beforeText: string;
  readonly afterText: string;
  /** The number format that it gets; null where it keeps its own. */
  readonly format: string | null;
}

/** A finding that can be repaired. */
export interface Repair {
  readonly finding: Finding;
  /** `safe` cannot change the meaning; `review` is for a person who sees old and new content. */
  readonly kind: FixKind;
  readonly changes: readonly Change[];
}

/** The repair that a finding proposes; null where a person has to find one. */
export function repairOf(finding: Finding): Repair | null {
  if (!finding.fix) return null;
  const changes = finding.fix.writes.map(({ value, format = null, ...write }) => ({ ...write, after: value, format }));
  return { finding, kind: finding.fix.kind, changes };
}

/** The repairs that a report proposes, in the order of its findings. */
export function repairsOf({ findings }: Report): Repair[] {
  return findings.map(repairOf).filter((repair) => repair !== null);
}

/** The cells that a repair writes, each as a key. */
export function cellsOf({ finding, changes }: Repair): string[] {
  return changes.map(({ cell }) => cellKey({ sheetId: finding.sheetId, cell }));
}

/** A cell of a workbook as text, for sets and maps. */
export function cellKey({ sheetId, cell }: CellRef): string {
  return `${cellAddress(cell)} ${sheetId}`;
}

/** Repairs that can be made together, and those that must wait for the next check. */
export interface Selection {
  readonly made: readonly Repair[];
  readonly left: readonly Repair[];
}

/** Of two repairs that write one cell, the worse finding's is made: what is left is judged anew when it stands. */
export function withoutConflicts(repairs: readonly Repair[]): Selection {
  const taken = new Set<string>();
  const made = new Set<Repair>();
  for (const severity of severities) {
    for (const repair of repairs.filter(({ finding }) => finding.severity === severity)) {
      if (cellsOf(repair).some((cell) => taken.has(cell))) continue;
      made.add(repair);
      for (const cell of cellsOf(repair)) taken.add(cell);
    }
  }
  return { made: repairs.filter((repair) => made.has(repair)), left: repairs.filter((repair) => !made.has(repair)) };
}
