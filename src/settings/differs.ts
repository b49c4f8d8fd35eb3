import { forms } from '../forms/registry';
import { rules } from '../rules/registry';
import { defaultSettings } from '../rules/rule';
import { keyText } from './problem';
import type { SettingsFile } from './schema';

/** The defaults as a file would say them, but for lists, which are empty, and rules, which have severities by case. */
export const defaultFile: SettingsFile = {
  planConvention: defaultSettings.planConvention,
  leastSatisfaction: defaultSettings.leastSatisfaction,
  largestDelayRate: defaultSettings.largestDelayRate,
  required: Object.fromEntries(forms.map(({ id, required }) => [id, Object.fromEntries(required.map((field) => [field.id, field.severity]))])),
  scores: { ...defaultSettings.scores, executionPoints: [...defaultSettings.scores.executionPoints], grades: [...defaultSettings.scores.grades], scheme: 'any' },
  monitoring: defaultSettings.monitoring,
  suppressions: defaultSettings.suppressions,
};

/** The usual severity of each rule: what it has where it says nothing else of a case. */
export const defaultLevels: Readonly<Record<string, 'info' | 'warning' | 'error'>> = Object.fromEntries(rules.map(({ id, severity }) => [id, severity]));

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function leaves(value: unknown, path: readonly string[]): (readonly [path: readonly string[], value: unknown])[] {
  if (!isPlainObject(value)) return isNothing(value) ? [] : [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => leaves(each, [...path, name]));
}

/** The keys in which settings differ from the defaults; none where nothing was set. */
export function differsFromDefault(settings: SettingsFile): readonly string[] {
  const usual = new Map(leaves(defaultFile, []).map(([path, value]) => [keyText(path), JSON.stringify(value)]));
  return leaves(settings, []).filter(([path, value]) => path[0] !== '$schema' && usual.get(keyText(path)) !== JSON.stringify(value)).map(([path]) => keyText(path));
}
