import { type Kept, nothingKept } from '../kept/kept';

/** Fetches what reads it before anybody needs it: a page must find the same once its server has gone. */
export async function fetchKeptReader(): Promise<void> {
  await import('../kept/parse-kept');
}

/** What a workbook keeps; null where that cannot be read. Its reader brings a schema library along, so it is loaded where there is something to read. */
export async function keptOf(text: string | undefined): Promise<Kept | null> {
  if (text === undefined) return nothingKept;
  try {
    const { parseKept } = await import('../kept/parse-kept');
    return parseKept(text);
  } catch {
    // A page whose server has gone away since it was opened checks on, and says that it could not be read.
    return null;
  }
}
