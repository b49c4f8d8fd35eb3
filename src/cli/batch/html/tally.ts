import type { Severity } from '../../../rules/severity';

/** Findings counted by department and rule. */
export interface Tally {
  readonly add: (department: string, rule: string, severity: Severity) => void;
  /** Departments, those with the worst findings first. */
  readonly departments: () => DepartmentTally[];
  /** Rules with findings, the most frequent first. */
  readonly rules: () => string[];
}

/** One department's counts. */
export interface DepartmentTally {
  readonly department: string;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: ReadonlyMap<string, number>;
}

/** An empty tally. */
export function newTally(): Tally {
  const departments = new Map<string, { department: string; severities: Record<Severity, number>; rules: Map<string, number> }>();
  const rules = new Map<string, number>();
  return {
    add: (department, rule, severity) => {
      const known = departments.get(department) ?? { department, severities: { error: 0, warning: 0, info: 0 }, rules: new Map<string, number>() };
      departments.set(department, known);
      known.severities[severity] += 1;
      known.rules.set(rule, (known.rules.get(rule) ?? 0) + 1);
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    },
    departments: () => [...departments.values()].sort(({ severities: one }, { severities: other }) => other.error - one.error || other.warning - one.warning || other.info - one.info),
    rules: () => [...rules].sort(([, one], [, other]) => other - one).map(([rule]) => rule),
  };
}
