import type { Faults } from '../faults';
import type { Ledger } from '../ledger';
import type { WorkbookModel, ModelSheet } from '../workbook/model';
import { itemNotFound } from './errors';
import type { eventTypes } from './registration';
import type { ModelObject } from './objects';

/** What lives from batch to batch: the workbook, references kept, events asked for. */
export interface Session {
  readonly model: WorkbookModel;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** Objects that the library keeps alive by `_ReferenceId`. */
  readonly references: Map<string, ModelObject>;
  /** Message types of the worksheet collection's events that are registered. */
  readonly registered: Set<number>;
  /** Whether this Excel has what is asked for by a name on the wire. */
  readonly has: (name: string) => boolean;
  /** Cells that one read answers at most; beyond it the answer is null, as in Excel. */
  readonly maxCells: number;
  /** Reports a change of the workbook, after the batch is answered. */
  readonly report: (event: keyof typeof eventTypes, args: Readonly<Record<string, unknown>>) => void;
  /** Called when the add-in sets the shared runtime's state ("Visible" shows the pane). */
  readonly onRuntimeState: (state: unknown) => void;
}

/** The sheet behind an object; Excel's ItemNotFound where it has gone. */
export function sheetOf(session: Session, id: string): ModelSheet {
  const sheet = session.model.sheets.find((other) => other.id === id);
  if (!sheet) throw itemNotFound();
  return sheet;
}
