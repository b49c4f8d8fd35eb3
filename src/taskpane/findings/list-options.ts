import type { Severity } from '../../rules/severity';

/** How the findings are arranged, and which of them are shown. */
export interface ListOptions {
  readonly by: 'table' | 'rule';
  /** Severities that are left out. */
  readonly without: ReadonlySet<Severity>;
  /** Only findings of this rule; null for all. */
  readonly rule: string | null;
  /** Only findings of the table with this section key; null for all. */
  readonly table: string | null;
  /** Only findings whose words hold all of these, parted by blanks. */
  readonly text: string;
}

/** Everything, table by table. */
export const allFindings: ListOptions = { by: 'table', without: new Set(), rule: null, table: null, text: '' };

/** Whether something is left out. */
export function isNarrowed({ without, rule, table, text }: ListOptions): boolean {
  return without.size > 0 || rule !== null || table !== null || text.trim() !== '';
}
