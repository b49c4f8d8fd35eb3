import { z } from 'zod';

const cellSchema = z.union([z.string(), z.number(), z.boolean()]);

/** How a cell looks, where that differs from the workbook's usual style. */
const lookSchema = z.object({
  font: z.string().exactOptional(),
  size: z.number().exactOptional(),
  bold: z.boolean().exactOptional(),
  italic: z.boolean().exactOptional(),
  underline: z.boolean().exactOptional(),
  color: z.string().exactOptional(),
  fill: z.string().exactOptional(),
  horizontal: z.string().exactOptional(),
  vertical: z.string().exactOptional(),
  wrap: z.boolean().exactOptional(),
});

const lineSchema = z.object({ style: z.string(), color: z.string() });

/** A conditional format. Kinds other than "expression" are kept as text, so that it is seen whether they stay. */
const ruleSchema = z.object({
  kind: z.string(),
  /** Without "=". */
  formula: z.string().exactOptional(),
  /** Areas in A1 text, parted by commas. */
  areas: z.string(),
  fill: z.string().exactOptional(),
  text: z.string().exactOptional(),
});

const wordsSchema = z.object({ title: z.string(), text: z.string() });

const validationSchema = z.object({
  areas: z.string(),
  rule: z.discriminatedUnion('type', [
    z.object({ type: z.literal('list'), values: z.array(z.string()).readonly() }),
    z.object({ type: z.literal('decimal'), min: z.number(), max: z.number() }),
    z.object({ type: z.literal('other'), text: z.string() }),
  ]),
  strict: z.boolean(),
  prompt: wordsSchema.exactOptional(),
  alert: wordsSchema.exactOptional(),
});

const printSchema = z.object({
  orientation: z.string().exactOptional(),
  paper: z.string().exactOptional(),
  /** Rows as "1:3". */
  titleRows: z.string().exactOptional(),
  area: z.string().exactOptional(),
  fitWidth: z.boolean().exactOptional(),
  footer: z.string().exactOptional(),
  /** Rows that begin a page, counted from 0. */
  breaks: z.array(z.number()).readonly().exactOptional(),
});

const chartSchema = z.object({
  type: z.string(),
  title: z.string(),
  categories: z.string(),
  series: z.array(z.object({ name: z.string(), values: z.string() })).readonly(),
  place: z.string(),
});

const sheetSchema = z.object({
  /** Made up where absent; Excel's ids outlive renaming. */
  id: z.string().exactOptional(),
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'very-hidden']).exactOptional(),
  /** Rows of cells from A1 on; a missing cell is empty. A formula's cell holds its result. */
  rows: z.array(z.array(cellSchema)).readonly(),
  /** Formulas by A1 address, with "=". */
  formulas: z.record(z.string(), z.string()).exactOptional(),
  /** Areas of array formulas, in A1 text. */
  arrays: z.array(z.string()).readonly().exactOptional(),
  /** Number-format codes by A1 address; others are "General". */
  formats: z.record(z.string(), z.string()).exactOptional(),
  looks: z.record(z.string(), lookSchema).exactOptional(),
  /** Lines by the cell that they are the upper ("B2 top") or left ("B2 left") edge of. */
  lines: z.record(z.string(), lineSchema).exactOptional(),
  merges: z.array(z.string()).readonly().exactOptional(),
  isProtected: z.boolean().exactOptional(),
  /** Conditional formats, the first in rank first. */
  rules: z.array(ruleSchema).readonly().exactOptional(),
  validations: z.array(validationSchema).readonly().exactOptional(),
  /** Widths of columns in pixels by their letters, and heights of rows in points by their number from 1. */
  widths: z.record(z.string(), z.number()).exactOptional(),
  heights: z.record(z.string(), z.number()).exactOptional(),
  freeze: z.object({ rows: z.number(), columns: z.number() }).exactOptional(),
  print: printSchema.exactOptional(),
  /** Places in the workbook that cells lead to: "Sheet!A1" by A1 address. */
  links: z.record(z.string(), z.string()).exactOptional(),
  charts: z.array(chartSchema).readonly().exactOptional(),
});

const workbookSchema = z.object({
  sheets: z.array(sheetSchema).readonly(),
  /** Position of the active sheet among `sheets`; the first where absent. */
  active: z.number().exactOptional(),
  /** Whether sheets may not be added, named or moved. */
  isProtected: z.boolean().exactOptional(),
  /** The font of cells that name none. */
  font: z.object({ name: z.string(), size: z.number() }).exactOptional(),
  /** Custom XML parts, as text. */
  parts: z.array(z.string()).readonly().exactOptional(),
});

export type LookData = z.infer<typeof lookSchema>;
export type LineData = z.infer<typeof lineSchema>;
export type RuleData = z.infer<typeof ruleSchema>;
export type ValidationData = z.infer<typeof validationSchema>;
export type PrintData = z.infer<typeof printSchema>;
export type ChartData = z.infer<typeof chartSchema>;

/** A sheet as plain data. */
export type SheetData = z.infer<typeof sheetSchema>;

/** A workbook as plain data: it can be written as JSON and handed to a page. */
export type WorkbookData = z.infer<typeof workbookSchema>;

/** Plain data that came from another program or page. */
export function parseWorkbooks(data: unknown): readonly WorkbookData[] {
  return z.array(workbookSchema).parse(data);
}
