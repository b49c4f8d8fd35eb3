import { z } from 'zod';

/** Which Excel a trace comes from. */
const startSchema = z.object({
  kind: z.literal('start'),
  /** "PC", "Mac", "OfficeOnline", with Excel's own version. */
  platform: z.string(),
  version: z.string(),
  /** The highest ExcelApi level that it declares. */
  level: z.string(),
  language: z.string(),
  /** Whether contents of cells were taken out. */
  blanked: z.boolean(),
});

/** One batch as the library sent it, with what came back: the answer's text, or the code of a refusal. */
const batchSchema = z.object({
  kind: z.literal('batch'),
  request: z.string(),
  response: z.string().nullable(),
  refused: z.number().nullable(),
  milliseconds: z.number(),
});

/** An event that Excel has sent. */
const eventSchema = z.object({ kind: z.literal('event'), type: z.number(), message: z.string() });

const entrySchema = z.discriminatedUnion('kind', [startSchema, batchSchema, eventSchema]);

export type Start = z.infer<typeof startSchema>;
export type Batch = z.infer<typeof batchSchema>;
/** One line of a trace. */
export type Entry = z.infer<typeof entrySchema>;

/** A line as it is written to a trace's file. */
export function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Reads a trace: one JSON text a line. Throws for a line that is none, as with a file that was cut off. */
export function readTrace(text: string): readonly Entry[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => entrySchema.parse(JSON.parse(line)));
}
