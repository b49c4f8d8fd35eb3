import type { CellInput } from '../../../sheet/cell-input';
import { isFormula, isSameInput, valueOf } from '../../../sheet/cell-input';
import type { Applied, Plan } from '../../../sheet/edit';
import { refusalsOf } from '../../../sheet/plan/refusals';
import { undoOf } from '../../../sheet/plan/undo';
import { valueAt } from '../../../sheet/snapshot';
import type { ApplyOptions, WritingHost } from '../../host';
import type { FileFailure } from '../failure';
import { fileHost, type FileHost } from '../file-host';
import { defaultLimits, type FileLimits } from '../limits';
import { openWorkbookFile } from '../open-workbook-file';
import { coveredRefusals, readBefore } from './before';
import { readBook } from './book';
import { carriedOut } from './carry-out';
import type { Excelize } from './excelize';

/** A workbook file that plans can be carried out on. What it holds is the file as it would be saved. */
export interface WritableFile extends FileHost, WritingHost {
  /** The bytes of the file as it is now. */
  readonly save: () => Uint8Array<ArrayBuffer>;
}

/** A workbook to write to, or why there is none. */
export type OpenWritableResult = { readonly ok: true; readonly host: WritableFile } | { readonly ok: false; readonly failure: FileFailure };

/** What opening for writing needs. */
export interface WritableOptions {
  /** Loads the library that makes sheets; called once, when a plan first needs it. */
  readonly excelize: () => Promise<Excelize>;
  readonly limits?: Partial<FileLimits>;
}

function isWritten(wanted: CellInput, host: readonly [value: unknown]): boolean {
  return isSameInput(valueOf(wanted), typeof host[0] === 'string' || typeof host[0] === 'number' || typeof host[0] === 'boolean' ? host[0] : '');
}

/** Looks whether a file holds what was written to it. Throws where it does not: the file before it is then kept. */
function proveWritten(bytes: Uint8Array, plan: Plan, ids: Readonly<Record<string, string>>, limits: FileLimits): void {
  const { sheets } = readBook(bytes, limits);
  const last = new Map(plan.edits.flatMap((edit) => (edit.kind !== 'write' ? [] : edit.cells.flatMap((line, down) => line.flatMap((input, across) => {
    if (input === null) return [];
    const place = { sheetId: ids[edit.range.sheetId] ?? edit.range.sheetId, row: edit.range.rect.top + down, column: edit.range.rect.left + across };
    return [[JSON.stringify(place), { ...place, input }] as const];
  })))));
  for (const { sheetId, row, column, input } of last.values()) {
    const sheet = sheets.find(({ values }) => values.id === sheetId);
    // A sheet may have gone after it was written to, and a formula's rounding is its own.
    if (sheet && !isFormula(input) && !isWritten(input, [valueAt(sheet.values, row, column)])) throw new Error(`the cell at row ${row + 1}, column ${column + 1} was not written`);
  }
}

/**
 * Opens a workbook file for writing. Nothing is written to the disk: `save` answers the bytes. A plan is carried out
 * wholly or not at all: it is worked out on a copy, which is read again before it takes the file's place.
 */
export function openWritableWorkbook(bytes: Uint8Array, name: string, { excelize: load, limits: some = {} }: WritableOptions): OpenWritableResult {
  const limits = { ...defaultLimits, ...some };
  const opened = openWorkbookFile(bytes, name, limits);
  if (!opened.ok) return opened;
  let current = new Uint8Array(bytes);
  let host = opened.host;
  let loading: Promise<Excelize> | null = null;
  const excelize = (): Promise<Excelize> => (loading ??= load());

  async function apply(plan: Plan, { signal, beforeWriting }: ApplyOptions = {}): Promise<Applied> {
    const book = readBook(current, limits);
    const before = await readBefore(book, plan);
    const refusals = [...refusalsOf(plan, before.state), ...coveredRefusals(plan, before)];
    if (refusals.length > 0) return { outcome: 'refused', refusals };
    await beforeWriting?.(undoOf(plan, before.state, null));
    signal?.throwIfAborted();
    try {
      const { bytes: next, ids } = await carriedOut(book, plan, { excelize, limits });
      proveWritten(next, plan, ids, limits);
      const { sheets, outline } = readBook(next, limits);
      current = next;
      host = fileHost({ name, date1904: outline.date1904 }, sheets);
      return { outcome: 'done', undo: undoOf(plan, before.state, ids), sheetIds: ids };
    } catch (error) {
      return { outcome: 'taken-back', error };
    }
  }

  return {
    ok: true,
    host: {
      name,
      date1904: opened.host.date1904,
      read: (scope, signal) => host.read(scope, signal),
      formats: (ranges, signal) => host.formats(ranges, signal),
      apply,
      save: () => current.slice(),
    },
  };
}
