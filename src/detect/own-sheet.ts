import { importListNames, summarySigns } from '../forms/own-sheets';
import type { SheetValues } from '../sheet/snapshot';

const rowsLookedAt = 8;

/** Whether a sheet is one of our summaries: its indicators are those of other sheets, and would be checked twice. */
export function isOwnSheet({ name, values }: SheetValues): boolean {
  if (importListNames.includes(name.replace(/ \(\d+\)$/, ''))) return true;
  return values.slice(0, rowsLookedAt).some((row) => row.some((value) => typeof value === 'string' && summarySigns.some((sign) => value.startsWith(sign))));
}
