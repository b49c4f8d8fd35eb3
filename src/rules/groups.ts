/** What a rule is about: the parts of the catalogue, and the dimensions under which reviewers sort their findings. */
export const ruleGroups = ['required', 'plan', 'amounts', 'structure', 'value', 'wording', 'workbook', 'results'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

const members: Readonly<Record<RuleGroup, readonly string[]>> = {
  required: ['required-field', 'blank-form', 'project-code-format', 'name-disagrees', 'stale-year', 'funding-blank', 'columns-complete', 'cell-error'],
  plan: ['plan-readable', 'plan-final-period', 'plan-reaches-100', 'plan-decreases', 'plan-convention-heading', 'plan-convention-mixed', 'plan-back-loaded'],
  amounts: ['budget-adds-up', 'amount-magnitude', 'amount-in-text', 'unit-declared', 'totals-add-up', 'percentage-denominator', 'three-public-consistency'],
  structure: ['level1-complete', 'level2-under-level1', 'output-dimensions', 'cost-indicator', 'level3-missing', 'level3-repeats-level2', 'duplicate-indicator', 'near-duplicate-indicator', 'subject-missing'],
  value: ['value-missing', 'value-not-quantified', 'value-without-unit', 'value-mixed-text', 'unit-mismatch', 'quantity-is-ratio', 'quality-is-count', 'timeliness-without-date', 'misclassified-indicator', 'direction-implausible', 'cost-exceeds-budget', 'value-out-of-range'],
  wording: ['description-is-number', 'description-repeats-name', 'goal-unmeasurable', 'basis-weak', 'values-uniform', 'placeholder-text', 'stray-characters', 'foreign-wording', 'name-is-document-number'],
  workbook: ['copied-rows', 'duplicate-project', 'contradicting-sections', 'project-sum'],
  results: ['score-formula', 'all-full-marks', 'weights-add-up', 'monitoring-rate', 'target-changed'],
};

const groups = new Map(ruleGroups.flatMap((group) => members[group].map((id) => [id, group] as const)));

/** What a rule is about. Throws for an unknown rule. */
export function groupOf(rule: string): RuleGroup {
  const group = groups.get(rule);
  if (group === undefined) throw new Error(`the rule ${rule} belongs to no group`);
  return group;
}
