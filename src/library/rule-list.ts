import type { FormId } from '../forms/form';
import { ruleName } from '../locales/finding-text';
import type { LocaleId } from '../locales/locale';
import { rulePage } from '../rules/page';
import { rules } from '../rules/registry';
import type { Severity } from '../rules/severity';

/** A rule as the list of rules has it. */
export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly severity: Severity;
  /** The forms that it looks at; null for all. */
  readonly forms: readonly FormId[] | null;
  /** Where its page stands, from the package's folder. */
  readonly page: string;
}

/** Every rule, in the order of the catalogue. */
export function ruleList(locale: LocaleId = 'zh-CN'): RuleEntry[] {
  return rules.map(({ id, severity, forms }) => ({ id, name: ruleName(id, locale), severity, forms, page: rulePage(id) }));
}
