import { z } from 'zod';

/** The hashed files of one delivery. */
export interface Delivered {
  readonly version: string;
  readonly assets: readonly string[];
}

const schema = z.array(z.object({ version: z.string(), assets: z.array(z.string().regex(/^[\w.~-]+$/)) }));

/** How many deliveries' files stay: panes that are open since before an upgrade still find theirs. */
export const versionsKept = 3;

/** Reads the list of what was delivered into a folder; a list that cannot be read counts as none, and nothing is then removed. */
export function readVersions(text: string): readonly Delivered[] {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The list with a new delivery at its head. The same files again are the same delivery. */
export function withDelivery(before: readonly Delivered[], now: Delivered): readonly Delivered[] {
  const same = (each: Delivered): boolean => [...each.assets].sort().join() === [...now.assets].sort().join();
  return [now, ...before.filter((each) => !same(each))].slice(0, versionsKept);
}

/** The files that only deliveries no longer kept consist of. */
export function droppedAssets(before: readonly Delivered[], after: readonly Delivered[]): readonly string[] {
  const kept = new Set(after.flatMap(({ assets }) => assets));
  return [...new Set(before.flatMap(({ assets }) => assets))].filter((name) => !kept.has(name));
}
