import type { Finding, Report } from '../../rules/report';
import { cellAddress } from '../../sheet/address';
import { groupedBy } from '../../sheet/lists';
import { sectionsOf } from '../view/sections';

/** A finding as it is remembered: where it was and of what kind, and of its contents no more than a fingerprint. */
export interface Trace {
  /** Fingerprint of the table's name. */
  readonly table: string;
  readonly rule: string;
  readonly case: string;
  readonly sheet: string;
  readonly cell: string;
  /** Fingerprint of what was found. */
  readonly facts: string;
}

/** What became of the findings of an earlier check. */
export interface Comparison {
  /** Found then, and not any more. */
  readonly mended: readonly Trace[];
  readonly left: number;
  /** Found now, and not then. */
  readonly added: ReadonlySet<Finding>;
}

const offset = 0x811c9dc5;
const prime = 0x01000193;
const base = 36;

/** A short fingerprint of a text (FNV-1a). */
function fingerprint(text: string): string {
  let hash = offset;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return (hash >>> 0).toString(base);
}

type Traced = readonly (readonly [finding: Finding, trace: Trace])[];

/** A report is traced to be kept, and again to be compared. */
const known = new WeakMap<Report, Traced>();

/** The traces of a report's findings. */
export function tracesOf(report: Report): Traced {
  const traces = known.get(report) ?? traced(report);
  known.set(report, traces);
  return traces;
}

function traced(report: Report): Traced {
  const tables = sectionsOf(report).map(({ key }) => fingerprint(key.slice(key.indexOf('/'))));
  return report.findings.map((finding) => [finding, {
    table: tables[finding.table] ?? '',
    rule: finding.rule,
    case: finding.case,
    sheet: finding.sheetName,
    cell: cellAddress(finding.cell),
    facts: fingerprint(JSON.stringify([finding.facts, finding.expected, finding.actual])),
  }]);
}

/** The same finding is known by all of it; where rows were inserted by its contents; where its contents changed by its cell. */
const likenesses: readonly ((trace: Trace) => string)[] = [
  ({ table, rule, case: which, sheet, cell, facts }) => together(table, rule, which, sheet, cell, facts),
  ({ table, rule, case: which, facts }) => together(table, rule, which, facts),
  ({ table, rule, case: which, cell }) => together(table, rule, which, cell),
];

/** A key of several texts; none of them holds the sign between them. */
function together(...texts: readonly string[]): string {
  return texts.join('\u0000');
}

/** What became of the findings of an earlier check. Pure. */
export function compareRounds(before: readonly Trace[], now: Report): Comparison {
  let then: readonly Trace[] = before;
  let open = tracesOf(now);
  for (const likeness of likenesses) {
    const waiting = groupedBy(then, likeness);
    const met = new Set<Trace>();
    open = open.filter(([, trace]) => {
      const same = waiting.get(likeness(trace))?.shift();
      if (same) met.add(same);
      return same === undefined;
    });
    then = then.filter((trace) => !met.has(trace));
  }
  return { mended: then, left: before.length - then.length, added: new Set(open.map(([finding]) => finding)) };
}
