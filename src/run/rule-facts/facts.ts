import { examples } from '../../rules/examples/registry';
import type { Example, Reject } from '../../rules/examples/example';
import { exampleSheets } from '../../rules/examples/workbook';
import { groupOf, type RuleGroup } from '../../rules/groups';
import type { Finding } from '../../rules/report';
import { type CheckSettings, type Rule, severities, type Severity } from '../../rules/rule';
import { checkSheets } from '../check-sheets';
import { type Excerpt, excerptOf } from './excerpt';

/** An example as a page shows it: what it is about, the rows that matter, and what stands beside them. */
export interface ShownExample {
  readonly note: string;
  readonly excerpts: readonly Excerpt[];
  /** Rows and columns that are taken out of the good table. */
  readonly removed: readonly string[];
  readonly settings: Partial<CheckSettings>;
}

/** An example with what the rule finds in it. */
export interface ShownReject extends ShownExample {
  readonly findings: readonly Finding[];
}

/** What a rule's page is made of: the rule, and its examples as the program judges them. */
export interface RuleFacts {
  readonly rule: Rule;
  readonly group: RuleGroup;
  /** The severities that its findings may have, the worst first. */
  readonly severities: readonly Severity[];
  readonly rejects: readonly ShownReject[];
  readonly accepts: readonly ShownExample[];
}

/** Gathers what a rule's page shows: every example is checked anew, and the findings are those that a person would see. */
export function factsOf(rule: Rule): RuleFacts {
  const { accept = [], reject = [] } = examples[rule.id] ?? {};
  const rejects = reject.map((example) => shownReject(rule, example));
  const found = new Set([rule.severity, ...rejects.flatMap(({ findings }) => findings.map(({ severity }) => severity))]);
  return { rule, group: groupOf(rule.id), severities: severities.filter((severity) => found.has(severity)), rejects, accepts: accept.map((example) => shown(example, [])) };
}

/** An example that a rule reports, with what it says. */
export function shownReject(rule: Rule, example: Reject): ShownReject {
  const findings = checkSheets(exampleSheets(example), example.settings).findings.filter((finding) => finding.rule === rule.id);
  return { ...shown(example, findings), findings };
}

/** An example as a page shows it. */
export function shown(example: Example, findings: readonly Finding[]): ShownExample {
  return { note: example.note, excerpts: excerptOf(example, findings), removed: example.remove ?? [], settings: example.settings ?? {} };
}
