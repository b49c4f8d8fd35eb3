import { z } from './zod';
import { formIds } from '../forms/form';
import { fieldIds, ruleIds } from './names';
import { presetNames } from './preset-names';
import { monitoringSchema, scoreSchema } from './score-schema';
import { taughtShape } from './taught-schema';
import { wordsSchema } from './words-schema';

const percent = z.number().min(0).max(100);

/** What is set of a rule: its severity in all cases, or that it is not asked. */
export const ruleLevels = ['off', 'info', 'warning', 'error'] as const;
/** What is set of a field that a form may demand. */
export const requiredLevels = ['off', 'warning', 'error'] as const;
export const conventions = ['auto', 'cumulative', 'incremental'] as const;

/** Settings as a file, or a store, holds them: every key may be left out, and is then as by default, or as the preset says. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  preset: z.enum(presetNames).optional(),
  rules: z.partialRecord(z.enum(ruleIds), z.enum(ruleLevels)).optional(),
  planConvention: z.enum(conventions).optional(),
  leastSatisfaction: percent.optional(),
  largestDelayRate: percent.optional(),
  required: z.partialRecord(z.enum(formIds), z.partialRecord(z.enum(fieldIds), z.enum(requiredLevels))).optional(),
  scores: scoreSchema.optional(),
  monitoring: monitoringSchema.optional(),
  ...taughtShape,
  words: wordsSchema.optional(),
  suppressions: z.enum(['apply', 'report']).optional(),
});

export type SettingsFile = z.infer<typeof settingsSchema>;
