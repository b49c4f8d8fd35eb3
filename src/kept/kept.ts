import { z } from '../settings/zod';
import { formIds } from '../forms/form';
import { suppressionScopes, type Suppression } from '../rules/suppression';
import { taughtProblems } from '../settings/sense';
import { taughtSchema, type TaughtFile } from '../settings/taught-schema';

const identitySchema = z.object({ form: z.enum(formIds), name: z.string(), nth: z.number().int().min(1) });

const suppressionSchema = z.object({
  id: z.string().min(1),
  scope: z.enum(suppressionScopes),
  rule: z.string().min(1),
  reason: z.string(),
  date: z.string(),
  table: identitySchema.optional(),
  subject: z.string().optional(),
  label: z.string().optional(),
  content: z.string().optional(),
});

const keptSchema = z.object({ version: z.literal(1), suppressions: z.array(suppressionSchema), taught: taughtSchema });

/** What is kept with a workbook: what its people have set aside, and how it prints labels and headings. */
export interface Kept {
  readonly suppressions: readonly Suppression[];
  readonly taught: TaughtFile;
}

export const nothingKept: Kept = { suppressions: [], taught: {} };

/** Reads what a workbook keeps; null where it cannot be used. */
export function parseKept(text: string): Kept | null {
  try {
    const { success, data } = keptSchema.safeParse(JSON.parse(text));
    return success && taughtProblems(data.taught).length === 0 ? { suppressions: data.suppressions, taught: data.taught } : null;
  } catch {
    return null;
  }
}

/** What is to be kept as the text of the part; null where there is nothing, and no part is needed. */
export function printKept({ suppressions, taught }: Kept): string | null {
  const isEmpty = suppressions.length === 0 && Object.keys(taught).length === 0;
  return isEmpty ? null : JSON.stringify({ version: 1, suppressions, taught });
}
