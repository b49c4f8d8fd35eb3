import type { TableContent } from '../content/content';
import { type Knowledge, noKnowledge } from '../rules/knowledge';
import { needsRegions } from '../rules/region';

/** Fetches what the rules may use before anybody needs it: a page must find the same once its server has gone. */
export async function fetchKnowledge(): Promise<void> {
  await import('./regions');
}

/** What the rules may use beside the workbook, loaded where some table gives reason to. */
export async function knowledgeFor(tables: readonly TableContent[]): Promise<Knowledge> {
  if (!needsRegions(tables)) return noKnowledge;
  try {
    const { regions } = await import('./regions');
    return { regions };
  } catch {
    // A page whose server has gone away since it was opened checks on without the names.
    return noKnowledge;
  }
}
