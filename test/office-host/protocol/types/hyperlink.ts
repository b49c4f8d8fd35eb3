import { z } from 'zod';
import { cellAddress, type Rect } from '../../../../src/sheet/address';
import { valueIn, type ModelSheet } from '../../workbook/sheet';
import { invalidArgument, Unmodelled } from '../errors';
import type { Session } from '../session';

const linkSchema = z.strictObject({ documentReference: z.string(), screenTip: z.string().optional() });

/** "'Sheet 1'!A1" without its quotes. */
export function plainReference(reference: string): string {
  const at = reference.lastIndexOf('!');
  const name = reference.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return `${name}!${reference.slice(at + 1).replaceAll('$', '')}`;
}

/** A link as Excel makes it: the cell takes on the look of links, and an empty one shows where it leads. */
export function setHyperlink(session: Session, sheet: ModelSheet, rect: Rect, value: unknown): void {
  const link = linkSchema.safeParse(value);
  if (!link.success) throw new Unmodelled(`the link ${JSON.stringify(value)}`);
  if (rect.top !== rect.bottom || rect.left !== rect.right) throw invalidArgument();
  const address = cellAddress({ row: rect.top, column: rect.left });
  sheet.links.set(address, plainReference(link.data.documentReference));
  sheet.looks.set(address, { ...sheet.looks.get(address), underline: true, color: '#0563C1' });
  if (valueIn(sheet, rect.top, rect.left) === '') session.model.enter(sheet, rect.top, rect.left, `'${link.data.documentReference}`);
}
