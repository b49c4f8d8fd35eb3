import type { WritingHost } from '../hosts/host';
import type { RangeRef } from '../sheet/address';
import type { Applied, Plan } from '../sheet/edit';
import type { Book } from './book';
import type { Asked } from './open/ask';
import type { WriteAnswer, WriteRequest } from './open/messages';
import { typedPlan } from './typed';

/** Carries plans out on the file behind the grid, and saves it. */
export interface FileWriting {
  readonly apply: (plan: Plan) => Promise<Applied>;
  readonly contents: WritingHost['contents'];
  /** The file with everything that was typed and written. Rejects with a `Rearranged` where the grid's rows, columns or sheets have moved. */
  readonly save: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What is in the grid no longer lies where it lies in the file. */
export class Rearranged extends Error {
  override readonly name = 'Rearranged';
  readonly code = 'rearranged';
}

/**
 * Writes to the workbook that is open. The file is worked out in a worker from its own bytes, what was typed first;
 * when a plan is done the grid shows the file anew (`reopen`).
 */
export function fileWriting(current: () => Promise<Book>, worker: Asked<WriteRequest, WriteAnswer>, reopen: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>): FileWriting {
  async function withTyped(plans: readonly Plan[], read: readonly RangeRef[] = []): Promise<WriteAnswer> {
    const book = await current();
    await book.sync.flush();
    if (book.sync.isRearranged()) throw new Rearranged();
    const typed = await typedPlan(book, '');
    const { name, bytes } = book.file;
    return worker.ask({ bytes, name, plans: typed ? [typed, ...plans] : plans, read });
  }
  return {
    apply: async (plan) => {
      try {
        const { bytes, applied } = await withTyped([plan]);
        if (applied.outcome === 'done') await reopen(bytes);
        return applied;
      } catch (error) {
        return { outcome: 'taken-back', error };
      }
    },
    contents: async (ranges, signal) => {
      const { applied, contents } = await withTyped([], ranges);
      signal?.throwIfAborted();
      if (applied.outcome !== 'done') throw new Error(applied.outcome);
      return contents;
    },
    save: async () => {
      const { bytes, applied } = await withTyped([]);
      if (applied.outcome !== 'done') throw new Error(applied.outcome);
      return bytes;
    },
  };
}
