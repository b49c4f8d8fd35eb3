import { examples } from '../../rules/examples/registry';
import type { Example, Reject } from '../../rules/examples/example';
import { exampleSheets } from '../../rules/examples/workbook';
import { groupOf, type RuleGroup } from '../../rules/groups';
import type { Finding } from '../../rules/report';
import type { CheckSettings, Rule } from '../../rules/rule';
import { severities, type Severity } from '../../rules/severity';
import { atOnce, type InParts } from '../../sheet/parts';
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
  return atOnce(factsInParts(rule));
}

/** The same in parts, an example each; before each it yields what is known without them, always the same object. */
export function* factsInParts(rule: Rule): InParts<RuleFacts, RuleFacts> {
  const { accept = [], reject = [] } = examples[rule.id] ?? {};
  const begun = factsWith(rule, [], []);
  const rejects: ShownReject[] = [];
  const accepts: ShownExample[] = [];
  for (const example of reject) {
    yield begun;
    rejects.push(shownReject(rule, example));
  }
  for (const example of accept) {
    yield begun;
    accepts.push(shown(example, []));
  }
  return factsWith(rule, rejects, accepts);
}

function factsWith(rule: Rule, rejects: readonly ShownReject[], accepts: readonly ShownExample[]): RuleFacts {
  const found = new Set([rule.severity, ...rejects.flatMap(({ findings }) => findings.map(({ severity }) => severity))]);
  return { rule, group: groupOf(rule.id), severities: severities.filter((severity) => found.has(severity)), rejects, accepts };
}

/** An example that a rule reports, with what it says. */
function shownReject(rule: Rule, example: Reject): ShownReject {
  const findings = checkSheets(exampleSheets(example), example.settings).findings.filter((finding) => finding.rule === rule.id);
  return { ...shown(example, findings), findings };
}

/** An example as a page shows it. */
function shown(example: Example, findings: readonly Finding[]): ShownExample {
  return { note: example.note, excerpts: excerptOf(example, findings), removed: example.remove ?? [], settings: example.settings ?? {} };
}
