import { rules } from '../rules/registry';
import { type SuppressionScope, suppressionScopes } from '../rules/suppression';
import type { Shared, Target, Usage } from './options';

/** Sets findings aside with a reason, shows what was, or takes it back. */
export interface SuppressCommand extends Shared {
  readonly kind: 'suppress';
  readonly input: string;
  /** Null only shows. */
  readonly target: Target | null;
  readonly action: SuppressAction;
  /** The day, as 2026-11-21. */
  readonly today: string;
}

/** What the command does with suppressions. */
export type SuppressAction =
  | { readonly kind: 'list' }
  | { readonly kind: 'revoke'; readonly ids: readonly string[] }
  /** `at` is a cell, with its sheet where the workbook has several; null for the whole workbook. */
  | { readonly kind: 'add'; readonly rule: string; readonly at: string | null; readonly scope: SuppressionScope; readonly reason: string };

/** The options that this command has of its own. */
export const suppressOptions = ['rule', 'at', 'scope', 'reason', 'show', 'revoke'] as const;
type SuppressOption = (typeof suppressOptions)[number];

/** Reads what is to be done; answers what is wrong with it. */
export function suppressAction(text: (name: SuppressOption) => string, has: (name: SuppressOption) => boolean): SuppressAction | { readonly usage: Usage } {
  const clash = (['show', 'revoke'] as const).flatMap((one) => (has(one) ? suppressOptions.filter((other) => other !== one && has(other)).map((other) => ({ one, other })) : []))[0];
  if (clash) return { usage: { kind: 'not-together', one: `--${clash.one}`, other: `--${clash.other}` } };
  if (has('show')) return { kind: 'list' };
  if (has('revoke')) {
    const ids = text('revoke').split(',').map((id) => id.trim()).filter((id) => id !== '');
    return ids.length > 0 ? { kind: 'revoke', ids } : { usage: bad('revoke', '', 'id,…') };
  }
  return addAction(text, has);
}

function addAction(text: (name: SuppressOption) => string, has: (name: SuppressOption) => boolean): SuppressAction | { readonly usage: Usage } {
  const rule = text('rule');
  if (!rules.some(({ id }) => id === rule)) return { usage: rule === '' ? bad('rule', '', 'indicator-check rules') : { kind: 'unknown-rule', name: rule } };
  // A finding that is set aside without a reason is one that nobody can look into later.
  if (text('reason').trim() === '') return { usage: bad('reason', '', '…') };
  const at = has('at') ? text('at') : null;
  const scope = has('scope') ? suppressionScopes.find((each) => each === text('scope')) : at === null ? 'workbook' : 'finding';
  if (!scope) return { usage: bad('scope', text('scope'), suppressionScopes.join('|')) };
  if (at === '' || (at === null) !== (scope === 'workbook')) return at === null ? { usage: bad('at', '', '工作表!B8') } : { usage: { kind: 'not-together', one: '--at', other: '--scope workbook' } };
  return { kind: 'add', rule, at, scope, reason: text('reason').trim() };
}

function bad(option: SuppressOption, value: string, allowed: string): Usage {
  return { kind: 'bad-value', option: `--${option}`, value, allowed };
}
