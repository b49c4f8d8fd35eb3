import type { Plan } from '../../../src/sheet/edit';

const keys = new Set(['sheetId', 'after']);

/** A plan with the ids of its sheets replaced; those that are not named stay. */
export function withIds(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  const replaced: unknown = JSON.parse(JSON.stringify(plan), (key, value: unknown) => (keys.has(key) && typeof value === 'string' ? (ids.get(value) ?? value) : value));
  return replaced as Plan;
}
