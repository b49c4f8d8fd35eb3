import type { z } from './zod';
import { nearest } from './nearest';
import { keyText, type SettingsProblem } from './problem';
import { keysAt } from './shape';

type Issue = z.core.$ZodIssue;

const longestShown = 40;

function shown(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined), root);
}

/** What is wrong with the shape of settings, from what the schema says of them. */
export function shapeProblems(issues: readonly Issue[], root: unknown, above: readonly PropertyKey[] = []): SettingsProblem[] {
  return issues.flatMap((issue) => ofIssue(issue, root, [...above, ...issue.path]));
}

function ofIssue(issue: Issue, root: unknown, path: readonly PropertyKey[]): SettingsProblem[] {
  const key = keyText(path);
  const value = shown(valueAt(root, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => unknownKey(name, path));
    case 'invalid_key': {
      const name = String(path.at(-1) ?? '');
      return [unknownKey(name, path.slice(0, -1))];
    }
    case 'invalid_value':
      return [{ code: 'not-allowed', key, facts: { value, allowed: issue.values.map((each) => JSON.stringify(each)).join(' ') } }];
    case 'too_small':
      return [{ code: issue.origin === 'number' ? 'too-small' : 'too-short', key, facts: { value, limit: Number(issue.minimum) } }];
    case 'too_big':
      return [{ code: issue.origin === 'number' ? 'too-large' : 'too-long', key, facts: { value, limit: Number(issue.maximum) } }];
    case 'invalid_union':
      return ofUnion(issue.errors, root, path);
    case 'invalid_type':
      return [{ code: 'wrong-type', key, facts: { value, expected: issue.expected } }];
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
      return [{ code: 'wrong-type', key, facts: { value, expected: '' } }];
  }
}

function unknownKey(name: string, path: readonly PropertyKey[]): SettingsProblem {
  const known = keysAt(path);
  return { code: 'unknown-key', key: keyText([...path, name]), facts: { meant: nearest(name, known) ?? '', known: known.join(' ') } };
}

/** Of a choice between shapes, the one that what was written comes nearest to: whose faults lie deepest. */
function ofUnion(errors: readonly (readonly Issue[])[], root: unknown, path: readonly PropertyKey[]): SettingsProblem[] {
  const deepest = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
  const [best = []] = [...errors].sort((a, b) => deepest(b) - deepest(a));
  return shapeProblems(best, root, path);
}
