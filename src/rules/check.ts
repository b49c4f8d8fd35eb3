import type { TableContent } from '../content/content';
import type { Reading } from '../content/reading';
import type { DetectedTable } from '../detect/table';
import type { FormId } from '../forms/form';
import { forms } from '../forms/registry';
import { type Cell, cellAddress } from '../sheet/address';
import { formatAfter } from '../sheet/cell-input';
import { displayText } from '../sheet/format';
import { atOnce, type InParts } from '../sheet/parts';
import { isBlankForm } from './blank';
import { blankForm } from './blank-form';
import { cellError } from './cell-error';
import { type Knowledge, noKnowledge } from './knowledge';
import { rules } from './registry';
import { sharesItsLabel } from './shared-cell';
import type { Finding, ProposedFix, ProposedWrite } from './report';
import { type CheckSettings, defaultSettings, type FixWrite, type Problem, type Rule } from './rule';
import type { Severity } from './severity';

/** What a cell within a table's range holds, whatever the table makes of it. */
export type CellContent = (table: DetectedTable, cell: Cell) => Pick<Reading, 'value' | 'format'>;

/** Holds every rule against the tables of one workbook. Pure; findings stand in the order of tables, rows, columns and rules. */
export function check(tables: readonly TableContent[], contentOf: CellContent, settings: CheckSettings = defaultSettings, knowledge: Knowledge = noKnowledge): Finding[] {
  return atOnce(checkInParts(tables, contentOf, settings, knowledge));
}

/** The same in parts; it yields the number of the table that it is at, counted from 1. */
export function* checkInParts(tables: readonly TableContent[], contentOf: CellContent, settings: CheckSettings = defaultSettings, knowledge: Knowledge = noKnowledge): InParts<number, Finding[]> {
  const blank = new Set(tables.filter(isBlankForm));
  const filled = tables.filter((table) => !blank.has(table));
  const numbers = new Map(tables.map((table, at) => [table, at]));
  const findings: Judged[] = [];
  const add = (rule: Rule, table: TableContent, problem: Problem): void => {
    const finding = toFinding(rule, table, numbers.get(table) ?? 0, problem, contentOf);
    const severity = settings.severities[rule.id] ?? finding.severity;
    findings.push({ finding, severity, rule: ruleNumbers.get(rule) ?? 0 });
  };
  for (const [at, table] of tables.entries()) {
    // An empty template gets one finding, and no other.
    for (const rule of (blank.has(table) ? [blankForm] : rulesOfForms.get(table.table.form)) ?? []) {
      rule.check(table, (problem) => { add(rule, table, problem); }, settings, knowledge);
      if (isLong(table)) yield at + 1;
    }
    yield at + 1;
  }
  for (const rule of workbookRules) {
    rule.check(filled.filter(({ table }) => looksAt(rule, table.form)), (table, problem) => { add(rule, table, problem); }, settings, knowledge);
    yield tables.length;
  }
  return [...withoutEchoes(findings)].sort(inOrder).flatMap(({ finding, severity }) => (severity === 'off' ? [] : [{ ...finding, severity }]));
}

const ruleNumbers = new Map(rules.map((rule, at) => [rule, at]));
const tableRules = rules.filter((rule) => rule.scope === 'table');
/** The rules that look at a form's tables, empty templates aside. */
const rulesOfForms = new Map(forms.map(({ id }) => [id, tableRules.filter((rule) => rule !== blankForm && looksAt(rule, id))]));
const workbookRules = rules.filter((rule) => rule.scope === 'workbook');

/** A finding with the severity that the settings give it. A rule that is off is asked all the same: others go by what it finds. */
interface Judged {
  readonly finding: Finding;
  readonly severity: Severity | 'off';
  /** The rule's place in the registry. */
  readonly rule: number;
}

/** All rules together look at so many rows in well under a millisecond; in longer tables there is a pause after each. */
const mostRowsAtOnce = 40;

function isLong({ projects, indicators, items, lines }: TableContent): boolean {
  return projects.length + indicators.length + items.length + lines.length > mostRowsAtOnce;
}

function looksAt(rule: Rule, form: FormId): boolean {
  return rule.forms === null || rule.forms.includes(form);
}

function toFinding(rule: Rule, { table }: TableContent, number: number, problem: Problem, contentOf: CellContent): Finding {
  if (problem.fix && rule.fix === 'none') throw new Error(`rule ${rule.id} proposes a repair and is not marked for one`);
  return {
    rule: rule.id,
    case: problem.case,
    severity: problem.severity ?? rule.severity,
    sheetId: table.sheetId,
    sheetName: table.sheetName,
    cell: problem.cell,
    table: number,
    facts: problem.facts ?? {},
    expected: problem.expected ?? null,
    actual: problem.actual ?? null,
    fix: proposed(problem, table, contentOf),
  };
}

/** The repair with the contents that it replaces; none where it would overwrite the label that shares a value's cell. */
function proposed({ fix }: Problem, table: DetectedTable, contentOf: CellContent): ProposedFix | null {
  if (!fix || fix.writes.some(({ cell }) => sharesItsLabel(table, cell))) return null;
  return { kind: fix.kind, writes: fix.writes.map((write) => proposedWrite(write, contentOf(table, write.cell))) };
}

function proposedWrite(write: FixWrite, { value: before, format }: ReturnType<CellContent>): ProposedWrite {
  const after = formatAfter(write.value, format, write.format ?? null);
  return { ...write, before, beforeText: displayText(before, format), afterText: displayText(write.value, after) };
}

/** What an error value makes other rules say of the same cell is no news. */
function withoutEchoes(findings: readonly Judged[]): readonly Judged[] {
  const errors = findings.filter(({ finding }) => finding.rule === cellError.id);
  if (errors.length === 0) return findings;
  const place = ({ finding: { sheetId, cell } }: Judged): string => `${sheetId}!${cellAddress(cell)}`;
  const broken = new Set(errors.map(place));
  return findings.filter((each) => each.finding.rule === cellError.id || !broken.has(place(each)));
}

function inOrder({ finding: a, rule: ruleOfA }: Judged, { finding: b, rule: ruleOfB }: Judged): number {
  return a.table - b.table || a.cell.row - b.cell.row || a.cell.column - b.cell.column || ruleOfA - ruleOfB;
}
