import { keptXml } from '../../../sheet/kept-part';
import type { KeptPart } from '../kept';
import type { EditOf } from './edits';
import type { Scope } from './step';

/** Keeps a text in our part of the workbook, or takes the part away. Excel's undo list is lost by it. */
export function queueKeep({ context }: Pick<Scope, 'context'>, { content }: EditOf<'keep'>, known: KeptPart | null): void {
  const parts = context.workbook.customXmlParts;
  if (content === null) {
    if (known) parts.getItem(known.id).delete();
    return;
  }
  if (known) parts.getItem(known.id).setXml(keptXml(content));
  else parts.add(keptXml(content));
}
