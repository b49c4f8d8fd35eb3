import { z } from 'zod';

/** What can be wrong between workbooks. */
export const acrossRules = ['copied-between-departments', 'code-used-twice', 'project-sent-twice', 'control-missing', 'control-extra', 'control-amount'] as const;

/** Something that only several workbooks together show, in words. */
export const acrossFindingSchema = z.object({
  rule: z.enum(acrossRules),
  severity: z.enum(['error', 'warning']),
  path: z.string(),
  sheet: z.string(),
  cell: z.string(),
  department: z.string(),
  /** The project that it is about. */
  subject: z.string(),
  message: z.string(),
});

export type AcrossRule = (typeof acrossRules)[number];
export type AcrossFinding = z.infer<typeof acrossFindingSchema>;
