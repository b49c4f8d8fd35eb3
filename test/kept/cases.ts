import type { Example } from '../../src/rules/examples/example';
import type { SuppressionScope } from '../../src/rules/suppression';

/** A finding that was set aside, and the workbook as it is later: which findings are left. */
export interface SuppressionCase {
  readonly note: string;
  readonly first: Omit<Example, 'note'>;
  readonly of: readonly [cell: string, rule: string];
  readonly scope: SuppressionScope;
  readonly then: Omit<Example, 'note'>;
  /** Rows that have come in above the table. */
  readonly down?: number;
  readonly left: readonly string[];
}

const goal = { B8: '养护好乡村道路' } as const;
const mixed = { F11: '≥320公里圆满完成' } as const;

export const cases: readonly SuppressionCase[] = [
  { note: 'the same finding', first: { change: goal }, of: ['B8', 'goal-unmeasurable'], scope: 'finding', then: { change: goal }, left: [] },
  { note: 'the same finding under other rows', first: { change: goal }, of: ['B8', 'goal-unmeasurable'], scope: 'finding', then: { change: goal }, down: 7, left: [] },
  { note: 'the same finding with other words', first: { change: goal }, of: ['B8', 'goal-unmeasurable'], scope: 'finding', then: { change: { B8: '管好乡村道路' } }, left: ['B8 goal-unmeasurable'] },
  { note: 'the same rule at another field', first: { change: { B5: null } }, of: ['B5', 'required-field'], scope: 'finding', then: { change: { B5: null, B3: null } }, left: ['B3 required-field'] },
  { note: 'an indicator whose row has moved', first: { change: mixed }, of: ['F11', 'value-mixed-text'], scope: 'finding', then: { change: mixed, remove: ['10:10'] }, left: ['B9 cost-indicator'] },
  { note: 'an indicator of another name with the same value', first: { change: mixed }, of: ['F11', 'value-mixed-text'], scope: 'finding', then: { change: { ...mixed, C11: '养护里程' } }, left: ['F11 value-mixed-text'] },
  { note: 'the rule at another indicator of the table', first: { change: mixed }, of: ['F11', 'value-mixed-text'], scope: 'finding', then: { change: { ...mixed, F12: '≥150块圆满完成' } }, left: ['F12 value-mixed-text'] },
  { note: 'the table of another project', first: { base: ['project', 'another'], change: goal }, of: ['B8', 'goal-unmeasurable'], scope: 'finding', then: { base: ['project', 'another'], change: { ...goal, '2!B8': '养护好乡村道路' } }, left: ['B8 goal-unmeasurable'] },
  { note: 'tables that have changed places', first: { base: ['project', 'another'], change: goal }, of: ['B8', 'goal-unmeasurable'], scope: 'finding', then: { base: ['another', 'project'], change: { '2!B8': '养护好乡村道路' } }, left: [] },
  { note: 'a rule in one table', first: { base: ['project', 'another'], change: { B5: null } }, of: ['B5', 'required-field'], scope: 'table', then: { base: ['project', 'another'], change: { B5: null, B8: null, '2!B5': null } }, left: ['B5 required-field'] },
  { note: 'another rule in that table', first: { change: { B5: null } }, of: ['B5', 'required-field'], scope: 'table', then: { change: { B5: null, ...goal } }, left: ['B8 goal-unmeasurable'] },
  { note: 'a rule in one table whose project has another name now', first: { change: { B5: null } }, of: ['B5', 'required-field'], scope: 'table', then: { change: { B5: null, E3: '乡道养护经费', A1: '1.乡道养护经费绩效目标表' } }, left: ['B5 required-field'] },
  { note: 'a rule in the workbook', first: { base: ['project', 'another'], change: { B5: null } }, of: ['B5', 'required-field'], scope: 'workbook', then: { base: ['project', 'another'], change: { '2!B5': null, '2!B8': null, ...goal } }, left: ['B8 goal-unmeasurable'] },
  { note: 'a finding whose message names a cell that has moved', first: { change: { C12: '养护道路里程' } }, of: ['C12', 'duplicate-indicator'], scope: 'finding', then: { change: { C12: '养护道路里程' } }, down: 3, left: ['F15 unit-mismatch'] },
  { note: 'one of two rows of the same name', first: { change: { C12: '养护道路里程', F11: null, F12: null } }, of: ['F12', 'value-missing'], scope: 'finding', then: { change: { C12: '养护道路里程', F11: null, F12: null } }, left: ['F11 value-missing', 'C12 duplicate-indicator'] },
  { note: 'a finding of the whole workbook', first: { base: ['project', 'another'], change: { '2!B3': '13063026R5T8N2K0WA41C' } }, of: ['B3', 'duplicate-project'], scope: 'finding', then: { base: ['project', 'another'], change: { '2!B3': '13063026R5T8N2K0WA41C' } }, down: 2, left: [] },
  { note: 'a plan whose figures have changed', first: { change: { F7: { value: 0.9, format: '0.00%' } } }, of: ['B7', 'plan-reaches-100'], scope: 'finding', then: { change: { F7: { value: 0.95, format: '0.00%' } } }, left: ['B7 plan-reaches-100'] },
];
