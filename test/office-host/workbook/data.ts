import { z } from 'zod';

const cellSchema = z.union([z.string(), z.number(), z.boolean()]);

const sheetSchema = z.object({
  /** Made up where absent; Excel's ids outlive renaming. */
  id: z.string().exactOptional(),
  name: z.string(),
  visibility: z.enum(['visible', 'hidden', 'very-hidden']).exactOptional(),
  /** Rows of cells from A1 on; a missing cell is empty. */
  rows: z.array(z.array(cellSchema)).readonly(),
  /** Number-format codes by A1 address; others are "General". */
  formats: z.record(z.string(), z.string()).exactOptional(),
});

const workbookSchema = z.object({
  sheets: z.array(sheetSchema).readonly(),
  /** Position of the active sheet among `sheets`; the first where absent. */
  active: z.number().exactOptional(),
});

/** A sheet as plain data. */
export type SheetData = z.infer<typeof sheetSchema>;

/** A workbook as plain data: it can be written as JSON and handed to a page. */
export type WorkbookData = z.infer<typeof workbookSchema>;

/** Plain data that came from another program or page. */
export function parseWorkbooks(data: unknown): readonly WorkbookData[] {
  return z.array(workbookSchema).parse(data);
}
