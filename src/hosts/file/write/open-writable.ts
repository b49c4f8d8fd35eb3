import type { Applied, Plan } from '../../../sheet/edit';
import { refusalsOf } from '../../../sheet/plan/refusals';
import { undoOf } from '../../../sheet/plan/undo';
import type { ApplyOptions, WritingHost } from '../../host';
import { type FileFailure, Refusal } from '../failure';
import { fileHost, type FileHost } from '../file-host';
import { defaultLimits, type FileLimits } from '../limits';
import { asStored } from './as-stored';
import { coveredRefusals, readBefore } from './before';
import { type Book, readBook } from './book';
import { carriedOut } from './carry-out';
import type { Excelize } from './excelize';
import { packed } from './parts';
import { proveCarriedOut } from './prove';
import { recalculated } from './recalculate';

/** A workbook file that plans can be carried out on. What it holds is the file as it would be saved. */
export interface WritableFile extends FileHost, WritingHost {
  /** The bytes of the file as it is now. */
  readonly save: () => Uint8Array<ArrayBuffer>;
}

/** A workbook to write to, or why there is none. */
export type OpenWritableResult = { readonly ok: true; readonly host: WritableFile } | { readonly ok: false; readonly failure: FileFailure };

/** What opening for writing needs. */
export interface WritableOptions {
  /** Loads the library that makes sheets; called when a plan first needs it, and again where it failed. */
  readonly excelize: () => Promise<Excelize>;
  readonly limits?: Partial<FileLimits>;
}

/** The bytes of a file before and after a plan: taking the plan back at once gives the very bytes from before. */
interface Step {
  readonly before: Uint8Array<ArrayBuffer>;
  readonly after: Uint8Array<ArrayBuffer>;
}

function writableFile(opened: Book, name: string, load: () => Promise<Excelize>, limits: FileLimits): WritableFile {
  let book = opened;
  let loading: Promise<Excelize> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const steps = new WeakMap<Plan, Step>();
  const excelize = (): Promise<Excelize> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  const host = (): FileHost => fileHost({ name, date1904: book.outline.date1904, kept: book.kept }, book.sheets);

  async function next(plan: Plan, stored: Plan, before: ReturnType<typeof readBefore>): Promise<{ readonly book: Book; readonly ids: Readonly<Record<string, string>> }> {
    const step = steps.get(plan);
    if (step?.after === book.bytes) return { book: readBook(step.before, limits), ids: {} };
    const { parts: written, ids } = await carriedOut(book, stored, before, { excelize, limits });
    const { parts, results } = await recalculated(book, written, stored, ids);
    const made = readBook(packed(parts), limits, parts);
    proveCarriedOut(book.sheets, made.sheets, stored, ids, results);
    const kept = stored.edits.findLast((edit) => edit.kind === 'keep')?.content;
    if (made.kept !== (kept === undefined ? book.kept : kept)) throw new Error('what is kept with the workbook is not what it is to be');
    return { book: made, ids };
  }

  async function applyNow(plan: Plan, { signal, beforeWriting }: ApplyOptions): Promise<Applied> {
    signal?.throwIfAborted();
    const stored = asStored(plan);
    const before = readBefore(book, stored);
    const refusals = [...refusalsOf(stored, before.state), ...coveredRefusals(stored, before)];
    if (refusals.length > 0) return { outcome: 'refused', refusals };
    await beforeWriting?.(undoOf(stored, before.state, null));
    signal?.throwIfAborted();
    try {
      const made = await next(plan, stored, before);
      const undo = undoOf(stored, before.state, made.ids);
      if (!steps.has(plan)) steps.set(undo, { before: book.bytes, after: made.book.bytes });
      book = made.book;
      return { outcome: 'done', undo, sheetIds: made.ids };
    } catch (error) {
      return { outcome: 'taken-back', error };
    }
  }

  return {
    name,
    date1904: opened.outline.date1904,
    read: (scope, signal) => host().read(scope, signal),
    formats: (ranges, signal) => host().formats(ranges, signal),
    contents: async (ranges, signal) => {
      await last;
      signal?.throwIfAborted();
      const asked = { name: '', expect: ranges.map((range) => ({ kind: 'cells' as const, range, cells: [] })), edits: [] };
      return readBefore(book, asked).state.ranges.map(({ cells }) => cells);
    },
    // One plan after the other: each is worked out on what the one before has left.
    apply: (plan, options = {}) => {
      const applied = last.then(() => applyNow(plan, options));
      last = applied.catch(() => null);
      return applied;
    },
    save: () => book.bytes.slice(),
  };
}

/**
 * Opens a workbook file for writing. Nothing is written to the disk: `save` answers the bytes. A plan is carried out
 * wholly or not at all: it is worked out on a copy, which is read again before it takes the file's place.
 */
export function openWritableWorkbook(bytes: Uint8Array, name: string, { excelize, limits: some = {} }: WritableOptions): OpenWritableResult {
  const limits = { ...defaultLimits, ...some };
  try {
    return { ok: true, host: writableFile(readBook(new Uint8Array(bytes), limits), name, excelize, limits) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, failure: error.failure };
    throw error;
  }
}
