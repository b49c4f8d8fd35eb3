import { sheetWithTables } from '../../../bench/sheets';
import { markPlan } from '../../../src/compose/marks';
import type { Host, ReadingHost } from '../../../src/hosts/host';
import { runCheck } from '../../../src/run/run-check';
import type { RangeRef } from '../../../src/sheet/address';
import type { Plan } from '../../../src/sheet/edit';
import type { WorkbookValues } from '../../../src/sheet/snapshot';
import type { OfficeTestHost } from '../../office-host/host';
import type { MessageLimits } from '../../../src/hosts/office/cells';
import { setUp } from './setup';

/** What crossed the seam while one thing was done. */
export interface Crossed {
  readonly trips: number;
  /** Bytes of the largest message, each way. */
  readonly request: number;
  readonly response: number;
  /** Bytes of all messages together. */
  readonly total: number;
  readonly errors: readonly string[];
}

/** What came of the whole: what crossed for each part, and what must agree. */
export interface LargeRun {
  readonly crossed: Readonly<Record<'check' | 'mark' | 'write' | 'read', Crossed>>;
  readonly report: unknown;
  /** The same from the values themselves, without any host. */
  readonly expected: unknown;
  readonly tables: number;
  readonly written: readonly (readonly unknown[])[];
  readonly wanted: readonly (readonly unknown[])[];
}

const copyId = '{copy}';

/** The values without any host between; all cells have the usual format. */
function plain(values: WorkbookValues): ReadingHost {
  const general = ({ rect: { top, left, bottom, right } }: RangeRef): string[][] => Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => 'General'));
  return { read: () => Promise.resolve(values), formats: (ranges) => Promise.resolve(ranges.map(general)) };
}

/** A new sheet with the same cells. */
function copyPlan({ sheets: [sheet] }: WorkbookValues): Plan {
  const cells = (sheet?.values ?? []).map((row) => [...row]);
  const rect = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  return { name: '测试', expect: [], edits: [{ kind: 'add-sheet', sheetId: copyId, name: '复本', after: null }, { kind: 'write', range: { sheetId: copyId, rect }, cells }] };
}

async function counted<T>(excel: OfficeTestHost, work: () => Promise<T>): Promise<readonly [Crossed, T]> {
  const { ledger } = excel;
  ledger.reset();
  const made = await work();
  await excel.idle();
  const { largest, trips } = ledger;
  const own = trips.filter(({ kind }) => kind === 'excel');
  return [{ ...largest, trips: own.length, total: ledger.requestBytes + ledger.responseBytes, errors: own.flatMap(({ error }) => error ?? []) }, made];
}

async function carriedOut(host: Host, plan: Plan): Promise<void> {
  const applied = await host.apply(plan);
  if (applied.outcome !== 'done') throw applied.outcome === 'refused' ? new Error(JSON.stringify(applied.refusals[0])) : applied.error;
}

/**
 * Checks a sheet of so many cells, marks its findings, writes as many cells to a new sheet and reads all of it again,
 * through real office.js, and counts the bytes of every message.
 */
export async function largeRun(cells: number, message?: MessageLimits, limitBytes?: number): Promise<LargeRun> {
  const values = sheetWithTables(cells);
  const [sheet] = values.sheets;
  if (!sheet) throw new Error('no sheet');
  const workbook = { sheets: [{ id: sheet.id, name: sheet.name, rows: sheet.values.map((row) => [...row]) }] };
  const { excel, host, shutdown } = await setUp({ workbook, ...(limitBytes !== undefined && { limitBytes }) }, message ? { pauses: [1, 1], message } : { pauses: [1, 1] });
  try {
    const [check, made] = await counted(excel, () => runCheck(host));
    const [mark] = await counted(excel, () => carriedOut(host, markPlan(made, [sheet.id], '测试')));
    const [write] = await counted(excel, () => carriedOut(host, copyPlan(values)));
    const [read, after] = await counted(excel, () => host.read('workbook'));
    return { crossed: { check, mark, write, read }, report: made, expected: await runCheck(plain(values)), tables: made.tables.length, written: after.sheets[1]?.values ?? [], wanted: sheet.values };
  } finally {
    shutdown();
  }
}
