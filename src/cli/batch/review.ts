import { z } from 'zod';

/**
 * What reports about many workbooks are made of, in words and plain data. It is a part of each ndjson line, so that reports
 * can also be made of lines that other machines have written; hence a schema.
 */
const findingSchema = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** Which of the review's tables it belongs to. */
  table: z.number().int().nullable(),
  sheet: z.string(),
  cell: z.string(),
  /** The whole message in one line. */
  message: z.string(),
  /** The reviewers' columns. */
  dimension: z.string(),
  subject: z.string(),
  finding: z.string(),
  facts: z.string(),
  advice: z.string(),
  basis: z.string(),
});

const rowSchema = z.object({ row: z.number().int(), cells: z.array(z.string()) });

const tableSchema = z.object({
  sheet: z.string(),
  range: z.string(),
  form: z.string(),
  subject: z.string(),
  department: z.string(),
  /** Letters of the columns that `rows` shows, and the rows around its findings as a person sees them. */
  columns: z.array(z.string()),
  rows: z.array(rowSchema),
});

const projectSchema = z.object({
  sheet: z.string(),
  cell: z.string(),
  form: z.string(),
  year: z.number().nullable(),
  department: z.string(),
  name: z.string(),
  code: z.string(),
  /** 预算数 in 万元, exact; null where it cannot be told. */
  budget: z.string().nullable(),
  /** Its filled indicator rows: what they say as one key, where they stand, and their name. */
  rows: z.array(z.object({ key: z.string(), cell: z.string(), name: z.string(), common: z.boolean() })),
});

export const reviewSchema = z.object({
  findings: z.array(findingSchema),
  tables: z.array(tableSchema),
  projects: z.array(projectSchema),
  /** What could not be read, and other remarks, in words. */
  remarks: z.array(z.string()),
});

export type ReviewFinding = z.infer<typeof findingSchema>;
export type ReviewTable = z.infer<typeof tableSchema>;
export type ReviewProject = z.infer<typeof projectSchema>;
export type Review = z.infer<typeof reviewSchema>;
