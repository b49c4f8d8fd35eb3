import { z } from 'zod';
import type { LocaleId } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { reviewSchema } from './review';
import type { Checked } from './task';

const totalsSchema = z.object({ workbooks: z.number(), tables: z.number(), summaries: z.number(), errors: z.number(), warnings: z.number(), infos: z.number(), suppressed: z.number().default(0) });
const failureSchema = z.object({ schema: z.literal(1), path: z.string(), failure: z.object({ code: z.string(), message: z.string() }) });
const checkedSchema = z.looseObject({ schema: z.literal(1), path: z.string(), totals: totalsSchema, review: reviewSchema });
/** What an earlier run has found between its workbooks; it is found anew over all of them. */
const acrossSchema = z.object({ schema: z.literal(1), across: z.array(z.unknown()) });

/** One line of ndjson as the result that it was written from; a line that is none is a failure of its list, and null is nothing to gather. */
export function recordIn(line: string, place: string, locale: LocaleId): Checked | null {
  if (line.trim() === '') return null;
  const value = parsed(line);
  const checked = checkedSchema.safeParse(value);
  if (checked.success) {
    const { path, totals, review } = checked.data;
    return { path, totals, review, text: null, json: JSON.stringify(workbookOf(checked.data)), keys: null, compared: null };
  }
  const failure = failureSchema.safeParse(value);
  if (failure.success) return { path: failure.data.path, failure: failure.data.failure };
  if (acrossSchema.safeParse(value).success) return null;
  return { path: place, failure: { code: 'no-record', message: translator(locale)('cli.no-record', { place }) } };
}

/** The workbook of the contract alone: a line has these members more. */
function workbookOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const added = new Set(['schema', 'totals', 'review']);
  return Object.fromEntries(Object.entries(record).filter(([name]) => !added.has(name)));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
