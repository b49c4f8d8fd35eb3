import { formIds } from '../forms/form';
import { suppressionScopes } from '../rules/suppression';
import { taughtProblems } from '../settings/sense';
import { taughtSchema } from '../settings/taught-schema';
import { z } from '../settings/zod';
import { type Kept, nothingKept } from './kept';

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

/** Reads what a workbook keeps; null where it cannot be used. */
export function parseKept(text: string): Kept | null {
  try {
    const { success, data } = keptSchema.safeParse(JSON.parse(text));
    return success && taughtProblems(data.taught).length === 0 ? { suppressions: data.suppressions, taught: data.taught } : null;
  } catch {
    return null;
  }
}

/** What the text of a workbook's part keeps; null where that cannot be read, and must not be written over. */
export function keptIn(text: string | undefined): Kept | null {
  return text === undefined ? nothingKept : parseKept(text);
}
