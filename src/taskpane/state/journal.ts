import type { Plan } from '../../sheet/edit';

/** A write that was begun: kept from before its first change until its outcome is known. */
export interface JournalEntry {
  readonly id: string;
  /** Which workbook it was written to, as the host tells them apart; '' for one without a name. */
  readonly document: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly plan: Plan;
  /** Takes back whatever was written of the plan. */
  readonly undo: Plan;
}

/** Keeps begun writes where they outlive the pane. */
export interface Journal {
  readonly add: (entry: JournalEntry) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Entries of a workbook, the earliest first. */
  readonly entries: (document: string) => Promise<readonly JournalEntry[]>;
}

/** A journal that is gone with the page, for hosts whose writes are whole or not at all. */
export function memoryJournal(): Journal {
  const kept = new Map<string, JournalEntry>();
  return {
    add: (entry) => Promise.resolve(void kept.set(entry.id, entry)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
    entries: (document) => Promise.resolve([...kept.values()].filter((entry) => entry.document === document)),
  };
}
