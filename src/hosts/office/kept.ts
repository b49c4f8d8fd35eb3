import { keptNamespace, textOfKept } from '../../sheet/kept-part';
import type { Runner } from './run';

/** Our part of the workbook. */
export interface KeptPart {
  readonly id: string;
  readonly text: string;
}

/** Asks which parts of our namespace the workbook has; reading leaves Excel's undo list as it is. */
export function askKeptIds(context: Excel.RequestContext): () => readonly string[] {
  const parts = context.workbook.customXmlParts.getByNamespace(keptNamespace).load('items/id');
  return () => parts.items.map(({ id }) => id);
}

/** Asks for what the parts hold; the first that is ours counts. */
export function askKeptText(context: Excel.RequestContext, ids: readonly string[]): () => KeptPart | null {
  const asked = ids.map((id) => ({ id, xml: context.workbook.customXmlParts.getItem(id).getXml() }));
  return () => {
    for (const { id, xml } of asked) {
      const text = textOfKept(xml.value);
      if (text !== null) return { id, text };
    }
    return null;
  };
}

/** Reads what is kept with the workbook, in one round trip, and one more where there is something. */
export async function readKept(run: Runner, signal?: AbortSignal): Promise<KeptPart | null> {
  return run(async (context) => {
    const asked = askKeptIds(context);
    await context.sync();
    const ids = asked();
    if (ids.length === 0) return null;
    const text = askKeptText(context, ids);
    await context.sync();
    return text();
  }, signal);
}
