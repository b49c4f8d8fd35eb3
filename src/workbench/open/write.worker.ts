import { init } from 'excelize-wasm';
import { openWritableWorkbook } from '../../hosts/file/write/open-writable';
import { formulaLibrary } from '../../hosts/file/write/recalculate';
import type { Applied } from '../../sheet/edit';
import type { WriteAnswer, WriteRequest } from './messages';
import { serve } from './serve';

const excelize = (): ReturnType<typeof init> => init(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href);

/** An outcome that can be sent to the page: errors become their text. */
function sendable(applied: Applied): Applied {
  return 'error' in applied ? { ...applied, error: String(applied.error) } : applied;
}

async function written({ bytes, name, plans, read = [] }: WriteRequest): Promise<WriteAnswer> {
  const opened = openWritableWorkbook(bytes, name, { excelize });
  if (!opened.ok) throw new Error(opened.failure.code);
  let applied: Applied = { outcome: 'done', undo: { name: '', expect: [], edits: [] }, sheetIds: {} };
  for (const plan of plans) {
    applied = await opened.host.apply(plan);
    if (applied.outcome !== 'done') return { bytes, applied: sendable(applied), contents: [] };
  }
  return { bytes: opened.host.save(), applied, contents: await opened.host.contents(read) };
}

formulaLibrary().catch(() => undefined);
// Works the file out away from the page, so that the page stays alive meanwhile.
serve<WriteRequest, WriteAnswer>({ answer: written, handedOver: ({ bytes }) => [bytes.buffer] });
