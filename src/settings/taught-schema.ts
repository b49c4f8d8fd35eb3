import { z } from './zod';
import { formIds } from '../forms/form';
import { columnIds, fieldIds, groupNames } from './names';

const label = z.string().min(1).max(80);
const labels = z.array(label);

/** Labels that mean what a column, a field or a group of the forms does. */
const labelsSchema = z.strictObject({
  columns: z.partialRecord(z.enum(columnIds), labels).optional(),
  fields: z.partialRecord(z.enum(fieldIds), labels).optional(),
  groups: z.partialRecord(z.enum(groupNames), labels).optional(),
  plan: labels.optional(),
});

/** A form of the county's own by its headings: they mean these columns where all of them stand in one row. */
const layoutSchema = z.strictObject({ name: z.string().min(1), headings: z.record(label, z.enum(columnIds)) });

/** What may be taught by settings, and by a workbook itself. */
export const taughtShape = {
  labels: labelsSchema.optional(),
  layouts: z.array(layoutSchema).optional(),
  titles: z.partialRecord(z.enum(formIds), labels).optional(),
} as const;

export const taughtSchema = z.strictObject(taughtShape);

/** What was taught, as plain data. */
export type TaughtFile = z.infer<typeof taughtSchema>;
