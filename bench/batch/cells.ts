import { utils, write } from '@e965/xlsx';
import { z } from 'zod';
import { markPlan } from '../../src/compose/marks';
import { detect } from '../../src/detect/detect';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { openWritableWorkbook } from '../../src/hosts/file/write/open-writable';
import { reportOf, runCheck } from '../../src/run/run-check';
import { sheetWithTables } from '../sheets';
import type { Results } from './results';

/** Milliseconds of CPU that some work takes, the fastest of some runs: other programs on the machine do not count. */
export async function cpuTime(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** A sheet with about so many cells, and a table every 25 rows, as a file. */
export function fileWithTables(cells: number): Uint8Array {
  const rows = sheetWithTables(cells).sheets[0]?.values.map((row) => [...row]) ?? [];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  return z.instanceof(Uint8Array).parse(write(book, { type: 'buffer', compression: true, bookSST: true }));
}

/** Reading, detecting, checking and writing (marks on every finding) of one sheet. */
export async function measureCells(sizes: readonly number[]): Promise<Pick<Results, 'cells'>> {
  const cells: NonNullable<Results['cells']> = [];
  for (const size of sizes) {
    const bytes = fileWithTables(size);
    const runs = size > 100_000 ? 2 : 5;
    const opened = openWorkbookFile(bytes, 'bench.xlsx');
    if (!opened.ok) throw new Error(opened.failure.code);
    const workbook = await opened.host.read('workbook');
    const detection = detect(workbook);
    const formats = await opened.host.formats(detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range })));
    const report = await runCheck(opened.host);
    const measured = {
      cells: size,
      tables: detection.tables.length,
      read: await cpuTime(runs, () => openWorkbookFile(bytes, 'bench.xlsx')),
      detect: await cpuTime(runs, () => detect(workbook)),
      check: await cpuTime(runs, () => reportOf(workbook, detection, formats)),
      write: await cpuTime(1, () => marked(bytes, report)),
      memory: process.resourceUsage().maxRSS / 1024,
    };
    console.log(measured);
    cells.push(measured);
  }
  return { cells };
}

async function marked(bytes: Uint8Array, report: Parameters<typeof markPlan>[0]): Promise<void> {
  const opened = openWritableWorkbook(bytes, 'bench.xlsx', { excelize: () => Promise.reject(new Error('marks need no library')) });
  if (!opened.ok) throw new Error(opened.failure.code);
  const applied = await opened.host.apply(markPlan(report, ['1'], 'bench'));
  if (applied.outcome !== 'done') throw new Error(applied.outcome);
  opened.host.save();
}
