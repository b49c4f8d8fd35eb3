import { z } from '../../settings/zod';
import type { Scope, SettingsStore } from '../../hosts/host';
import type { Trace } from './round';

/** An earlier check of the same workbook. */
export interface Round {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly traces: readonly Trace[];
}

/** More findings than this are not remembered: what a browser keeps is limited. */
const mostTraces = 3000;

const roundSchema = z.object({
  time: z.number(),
  traces: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()])),
});

/** Each scope is a check of its own: the sheet in front says nothing of the others. */
function keyOf(document: string, scope: Scope, sheet: string): string {
  return `round.${scope === 'workbook' ? '' : `${sheet}!`}${document}`;
}

/** The last check that was kept for a workbook; null where there is none, or none that can be read. */
export function loadRound(settings: SettingsStore, document: string, scope: Scope, sheet: string): Round | null {
  try {
    const { time, traces } = roundSchema.parse(JSON.parse(settings.get(keyOf(document, scope, sheet)) ?? 'null'));
    return { time, traces: traces.map(([table, rule, which, place, cell, facts]) => ({ table, rule, case: which, sheet: place, cell, facts })) };
  } catch {
    return null;
  }
}

/** Keeps a check. A browser that is full forgets it, and no more. */
export function keepRound(settings: SettingsStore, document: string, scope: Scope, sheet: string, { time, traces }: Round): void {
  if (traces.length > mostTraces) return;
  const short = traces.map(({ table, rule, case: which, sheet: place, cell, facts }) => [table, rule, which, place, cell, facts]);
  settings.set(keyOf(document, scope, sheet), JSON.stringify({ time, traces: short }));
}
