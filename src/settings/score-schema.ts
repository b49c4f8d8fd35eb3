import { z } from './zod';
import { knownSchemes } from '../rules/score-settings';
import { level1Names } from './names';

const percent = z.number().min(0).max(100);
const share = z.number().min(0).max(1000);
const band = z.strictObject({ from: percent, to: percent });

/** Names of schemes that a county may choose from; `any` takes each that adds up. */
export const schemeNames = ['any', ...Object.keys(knownSchemes)] as const;

/** How self-evaluations are scored. */
export const scoreSchema = z.strictObject({
  negative: z.enum(['excess', 'ratio']).optional(),
  inWords: z.strictObject({ met: band.optional(), partly: band.optional(), missed: band.optional() }).optional(),
  largestActual: share.optional(),
  executionPoints: z.array(percent).optional(),
  scheme: z.union([z.enum(schemeNames), z.strictObject({ execution: percent, groups: z.partialRecord(z.enum(level1Names), percent) })]).optional(),
  grades: z.array(z.strictObject({ name: z.string().min(1), from: percent })).min(1).optional(),
});

/** When monitoring warns. */
export const monitoringSchema = z.strictObject({ red: percent.optional(), yellow: percent.optional(), offTarget: percent.optional() });
