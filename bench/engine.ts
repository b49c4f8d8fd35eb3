/**
 * What a check of 200 tables costs against reading them from a file, and how the engine's time grows: detection and checking of generated sheets from 10,000 to 1,000,000 cells, the growth
 * exponent, and the ratio to reading the same sheet from an .xlsx file. Exits with 1 where a bound is missed.
 */
import { cpus, loadavg } from 'node:os';
import { utils, write } from '@e965/xlsx';
import { detect } from '../src/detect/detect';
import { openWorkbookFile } from '../src/hosts/file/open-workbook-file';
import { reportOf, runCheck } from '../src/run/run-check';
import type { WorkbookValues } from '../src/sheet/snapshot';
import { sheetWithTables } from './sheets';

const largestExponent = 1.05;
const largestShareOfReading = 0.1;
/** A sheet of so many cells holds 200 tables. */
const cellsOf200Tables = 100_000;
const sizes = [10_000, 100_000, 1_000_000];

function check(workbook: WorkbookValues): number {
  const detection = detect(workbook);
  reportOf(workbook, detection, []);
  return detection.tables.length;
}

/** The fastest of some runs, in milliseconds; garbage of the run before is collected first. */
function fastest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Processor time is what a busy machine does not change much. */
function processorTime(work: () => unknown): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function fileOf(workbook: WorkbookValues): Uint8Array {
  const rows = workbook.sheets[0]?.values.map((row) => [...row]) ?? [];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', compression: true, bookSST: true }) as Buffer);
}

/** Reading and checking the sheet of 200 tables in turn, each at its best: neither gains by being warm when the other is not. */
function shareOfReading(cells: number): number {
  const workbook = sheetWithTables(cells);
  const bytes = fileOf(workbook);
  let [reading, checking] = [Infinity, Infinity];
  for (let run = 0; run < 8; run += 1) {
    reading = Math.min(reading, processorTime(() => openWorkbookFile(bytes, 'bench.xlsx')));
    checking = Math.min(checking, processorTime(() => check(workbook)));
  }
  console.log(`${check(workbook)} tables: reading ${reading.toFixed(0)} ms, detecting and checking ${checking.toFixed(0)} ms of processor time, ${((100 * checking) / reading).toFixed(1)} % of it (at most ${largestShareOfReading * 100} %)`);
  return checking / reading;
}

async function main(): Promise<void> {
  console.log(`load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(', ')} on ${cpus().length} processors`);
  check(sheetWithTables(100_000));
  const times = sizes.map((cells) => {
    const workbook = sheetWithTables(cells);
    const time = fastest(cells > 100_000 ? 5 : 15, () => check(workbook));
    console.log(`${cells.toLocaleString('en')} cells, ${check(workbook).toLocaleString('en')} tables: ${time.toFixed(1)} ms`);
    return time;
  });
  const [smallest = 1] = times;
  const largest = times.at(-1) ?? 1;
  const exponent = Math.log(largest / smallest) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
  console.log(`growth exponent ${exponent.toFixed(3)} (at most ${largestExponent})`);

  const biggest = sizes.at(-1) ?? 0;
  const bytes = fileOf(sheetWithTables(biggest));
  globalThis.gc?.();
  const start = performance.now();
  const opened = openWorkbookFile(bytes, 'bench.xlsx');
  const reading = performance.now() - start;
  if (!opened.ok) throw new Error(opened.failure.code);
  const report = await runCheck(opened.host);
  const share = largest / reading;
  console.log(`reading the same sheet from a file: ${reading.toFixed(0)} ms; ${report.tables.length} tables; detecting and checking take ${(share * 100).toFixed(1)} % of it (at most ${largestShareOfReading * 100} %)`);
  const shareOf200 = shareOfReading(cellsOf200Tables);
  if (exponent > largestExponent || share > largestShareOfReading || shareOf200 > largestShareOfReading) process.exitCode = 1;
}

await main();
