import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { repairsOf } from '../../../src/compose/repairs';
import { openWritableWorkbook, type WritableFile } from '../../../src/hosts/file/write/open-writable';
import { general } from '../../../src/rules/examples/example';
import { runCheck } from '../../../src/run/run-check';
import { memoryJournal } from '../../../src/taskpane/state/journal';
import { createWriter, type Writer } from '../../../src/taskpane/state/writer';
import { bookFile } from '../../cli/books';
import { inFolder } from '../../cli/terminal';

type Formulas = Parameters<typeof bookFile>[3];

interface Bench {
  readonly host: WritableFile;
  readonly writer: Writer;
  readonly before: Uint8Array;
}

/** A file with an empty 其他资金 and a percentage kept as text; formulas take the place of some cells. */
async function bench(formulas: Formulas, use: (bench: Bench) => Promise<void>): Promise<void> {
  await inFolder(async (folder) => {
    const bytes = new Uint8Array(readFileSync(bookFile(folder, 'a.xlsx', { change: { G4: null, C4: 80, C7: general('５０％') } }, formulas)));
    const opened = openWritableWorkbook(bytes, 'a.xlsx', { excelize: () => Promise.reject(new Error('not needed')) });
    if (!opened.ok) throw new Error(opened.failure.code);
    const { host } = opened;
    await use({ host, before: host.save(), writer: createWriter({ host, journal: memoryJournal(), document: '', now: () => 0, onWritten: () => undefined }) });
  });
}

test('one cell that is refused does not keep the other repairs from being made; all that is made is one step', async () => {
  await bench({ G4: { formula: 'IF(C4=E4,"",1)', result: '' } }, async ({ host, writer, before }) => {
    const repairs = repairsOf(await runCheck(host));
    expect(repairs).toHaveLength(2);
    expect(await writer.repair(repairs, '一键修正')).toBe(true);
    expect(writer.state().outcome).toMatchObject({ kind: 'done', name: '一键修正', cells: 1, leftOut: { repairs: 1, refusals: [{ code: 'cell-changed', cell: { cell: { row: 3, column: 6 } } }] } });
    expect(repairsOf(await runCheck(host))).toHaveLength(1);
    expect(writer.state().steps).toHaveLength(1);
    expect(await writer.undo()).toBe(true);
    expect(host.save()).toEqual(before);
  });
});

test('where all are refused nothing is written, and the reasons are told', async () => {
  await bench({ G4: { formula: 'IF(C4=E4,"",1)', result: '' }, C7: { formula: '"５０％"', result: '５０％' } }, async ({ host, writer, before }) => {
    expect(await writer.repair(repairsOf(await runCheck(host)), '一键修正')).toBe(false);
    expect(writer.state()).toMatchObject({ writing: null, steps: [], outcome: { kind: 'refused', refusals: [{ code: 'cell-changed' }, { code: 'cell-changed' }] } });
    expect(host.save()).toEqual(before);
  });
});

test('where none is refused nothing is said to be left out', async () => {
  await bench({}, async ({ host, writer }) => {
    expect(await writer.repair(repairsOf(await runCheck(host)), '一键修正')).toBe(true);
    expect(writer.state().outcome).toEqual({ kind: 'done', name: '一键修正', cells: 2 });
    expect(await writer.repair([], '一键修正')).toBe(false);
    expect(writer.state()).toMatchObject({ writing: null, outcome: null });
  });
});
