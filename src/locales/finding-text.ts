import type { LocaleId } from './locale';
import { shortText } from './quote';
import { messageKey, translator, type Values } from './translate';

/** As much of a finding as its words need. */
export interface WordedFinding {
  readonly rule: string;
  readonly case: string;
  readonly facts: Values;
  readonly expected: string | null;
  readonly actual: string | null;
}

/** A finding in words: what is wrong, why it matters, what to do in this cell; `text` is the three in one line. */
export interface Description {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly text: string;
}

/** The words of a finding. Throws for a rule or case that has none. */
export function describe(finding: WordedFinding, locale: LocaleId): Description {
  const t = translator(locale);
  const values = valuesOf(finding, t('text.empty'));
  const key = `rule.${finding.rule}`;
  const parts = {
    what: t(messageKey(`${key}.${finding.case}.what`), values),
    why: t(messageKey(`${key}.why`), values),
    todo: t(messageKey(`${key}.${finding.case}.todo`), values),
  };
  return { ...parts, text: t('finding.text', parts) };
}

/** 「应为 X，现为 Y」, or the one of them that is known; null where neither is. */
export function expectedActual({ expected, actual }: WordedFinding, locale: LocaleId): string | null {
  const t = translator(locale);
  if (expected === null && actual === null) return null;
  if (expected === null) return t('finding.actual', { actual: shortText(actual ?? '') });
  if (actual === null) return t('finding.expected', { expected: shortText(expected) });
  return t('finding.expected-actual', { expected: shortText(expected), actual: shortText(actual) });
}

/** The short name of a rule. Throws for an unknown one. */
export function ruleName(rule: string, locale: LocaleId): string {
  return translator(locale)(messageKey(`rule.${rule}.name`));
}

/** The facts of a finding, with what it should be and is; a fact of the same name goes before those. */
function valuesOf({ facts, expected, actual }: WordedFinding, empty: string): Values {
  const all = { ...(expected === null ? {} : { expected }), ...(actual === null ? {} : { actual }), ...facts };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, typeof value === 'string' ? shortText(value) || empty : value]));
}
