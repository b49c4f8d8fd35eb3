import type { Suppression } from '../rules/suppression';
import type { TaughtFile } from '../settings/taught-schema';

/** What is kept with a workbook: what its people have set aside, and how it prints labels and headings. */
export interface Kept {
  readonly suppressions: readonly Suppression[];
  readonly taught: TaughtFile;
}

export const nothingKept: Kept = { suppressions: [], taught: {} };

/** What is to be kept as the text of the part; null where there is nothing, and no part is needed. */
export function printKept({ suppressions, taught }: Kept): string | null {
  const isEmpty = suppressions.length === 0 && Object.keys(taught).length === 0;
  return isEmpty ? null : JSON.stringify({ version: 1, suppressions, taught });
}
