import type { Edit } from '../../../sheet/edit';
import { HostError } from '../errors';
import { withRetry, type Pauses } from '../retry';
import type { Scope, Step } from './step';
import { append } from '../../../sheet/lists';

/** How messages that write are sent. */
export interface Sending {
  /** Bytes of a message at most. */
  readonly bytes: number;
  /** Milliseconds after which an answer counts as lost. */
  readonly patience: number;
  readonly pauses: Pauses;
  readonly signal?: AbortSignal;
}

/** How far a plan has come. */
export interface Progress {
  /** Ids of the sheets that were added. */
  readonly ids: Record<string, string>;
  /** Edits of which something may be written. */
  readonly touched: Edit[];
}

/** Steps that go together: in their order, as many as a message holds. */
export function batchesOf(steps: readonly Step[], bytes: number): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = batches.at(-1);
    const isNew = !last || step.alone === true || last.some(({ alone }) => alone) || step.bytes > room;
    if (isNew) batches.push([step]);
    else last.push(step);
    room = (isNew ? bytes : room) - step.bytes;
  }
  return batches;
}

/** Excel's refusals of a message as a whole: nothing of it was done, and it may be sent again. */
export const refusedWhole: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'ActivityLimitReached', 'TooManyRequests', 'RequestPayloadSizeLimitExceeded']);

/** Whether an error says that nothing of a message was done. */
export function isRefusedWhole(error: unknown): boolean {
  if (!(error instanceof HostError)) return false;
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string' && refusedWhole.has(cause.code);
}

/** What was promised, or the error `no-answer` where it takes too long. */
export async function answered<T>(promise: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new HostError('no-answer', `Excel has not answered for ${patience} ms`)); }, patience);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}

async function send(batch: readonly Step[], ids: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return Excel.run(async (context) => {
    const made = new Map<string, Excel.Worksheet>();
    const known = new Map<string, Excel.Worksheet>();
    const scope: Scope = {
      context,
      sheet: (sheetId) => {
        const sheet = made.get(sheetId) ?? known.get(sheetId) ?? context.workbook.worksheets.getItem(ids[sheetId] ?? sheetId);
        known.set(sheetId, sheet);
        return sheet;
      },
      added: (sheetId, sheet) => made.set(sheetId, sheet.load('id')),
    };
    for (const step of batch) step.queue(scope);
    await context.sync();
    return Object.fromEntries(Array.from(made, ([sheetId, sheet]) => [sheetId, sheet.id]));
  });
}

/**
 * Sends the steps, one message after another. Only a message that Excel has refused as a whole is sent again. Throws
 * the first error; the progress then tells what may have been written.
 */
export async function carryOut(steps: readonly Step[], progress: Progress, { bytes, patience, pauses, signal }: Sending): Promise<void> {
  for (const batch of batchesOf(steps, bytes)) {
    signal?.throwIfAborted();
    const edits = [...new Set(batch.map(({ edit }) => edit))];
    try {
      Object.assign(progress.ids, await withRetry(() => answered(send(batch, progress.ids), patience), pauses, signal, isRefusedWhole));
    } catch (error) {
      // A step alone in its message was not done where Excel answers an error.
      if (!isRefusedWhole(error) && batch[0]?.alone !== true) append(progress.touched, edits);
      throw error;
    }
    append(progress.touched, edits);
  }
}
