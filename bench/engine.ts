/**
 * What a check of 200 tables costs against reading them from a file, and how the engine's time grows: detection and checking of generated sheets from 10,000 to 1,000,000 cells, the growth
 * exponent, and the ratio to reading the same sheet from an .xlsx file. Exits with 1 where a bound is missed.
 */
import { cpus, loadavg } from 'node:os';
import { utils, write } from '@e965/xlsx';
import { detect } from '../src/detect/detect';
import type { FileHost } from '../src/hosts/file/file-host';
import { openWorkbookFile } from '../src/hosts/file/open-workbook-file';
import { defaultSettings } from '../src/rules/rule';
import { regions } from '../src/run/regions';
import { reportOf } from '../src/run/run-check';
import type { WorkbookValues } from '../src/sheet/snapshot';
import { exponent } from './batch/results';
import { sheetWithTables } from './sheets';

const largestExponent = 1.05;
const largestShareOfReading = 0.1;
/** A sheet of so many cells holds 200 tables. */
const cellsOf200Tables = 100_000;
/** The numbers of one workbook's tables begin so far behind those of the one before. */
const tablesApart = 10_000;
const sizes = [10_000, 100_000, 1_000_000];

/** What a workbook costs at its best, in milliseconds: reading it from its file, finding its tables, checking them. */
interface Cost {
  readonly reading: number;
  readonly detecting: number;
  readonly checking: number;
}

/** How long some work takes. What the steps before it left behind is cleared away first, so that it is not cleared within this one's time; a full clearing would throw compiled code away too. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [milliseconds: number, answer: T]> {
  globalThis.gc?.({ type: 'minor', execution: 'sync' });
  const start = performance.now();
  const answer = await work();
  return [performance.now() - start, answer];
}

async function read(bytes: Uint8Array): Promise<{ readonly host: FileHost; readonly workbook: WorkbookValues }> {
  const opened = openWorkbookFile(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  return { host: opened.host, workbook: await opened.host.read('workbook') };
}

/**
 * Reads, detects and checks one workbook after another, as the batch command does. Each holds texts of its own, so that what is remembered
 * of the one before helps no more than it does in life. The fastest of each step counts, so that a busy machine changes little.
 */
async function costOf(cells: number, runs: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    const bytes = fileOf(sheetWithTables(cells, 1 + run * tablesApart));
    const [reading, { host, workbook }] = await timed(() => read(bytes));
    const [detecting, detection] = await timed(() => detect(workbook));
    const formats = await host.formats(detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range })));
    const [checking] = await timed(() => reportOf(workbook, detection, formats, defaultSettings, { regions }));
    costs.push({ reading, detecting, checking });
  }
  const best = (of: keyof Cost): number => Math.min(...costs.map((cost) => cost[of]));
  return { reading: best('reading'), detecting: best('detecting'), checking: best('checking') };
}

function fileOf(workbook: WorkbookValues): Uint8Array {
  const rows = workbook.sheets[0]?.values.map((row) => [...row]) ?? [];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Sheet1');
  return new Uint8Array(write(book, { type: 'buffer', compression: true, bookSST: true }) as Buffer);
}

function shown(cells: number, { reading, detecting, checking }: Cost): string {
  const share = (part: number): string => `${part.toFixed(1)} ms (${((100 * part) / reading).toFixed(1)} %)`;
  return `${cells.toLocaleString('en')} cells: reading ${reading.toFixed(1)} ms; of that, finding the tables takes ${share(detecting)} and checking them ${share(checking)}`;
}

async function main(): Promise<void> {
  console.log(`load of the machine: ${loadavg().map((load) => load.toFixed(1)).join(', ')} on ${cpus().length} processors`);
  await costOf(cellsOf200Tables, 10);
  const costs: { readonly cells: number; readonly cost: Cost }[] = [];
  for (const cells of sizes) {
    const cost = await costOf(cells, cells > cellsOf200Tables ? 8 : 30);
    console.log(shown(cells, cost));
    costs.push({ cells, cost });
  }
  const [smallest, largest] = [costs[0], costs.at(-1)];
  const engine = ({ detecting, checking }: Cost): number => detecting + checking;
  if (!smallest || !largest) throw new Error('no sizes');
  const growth = exponent({ size: smallest.cells, time: engine(smallest.cost) }, { size: largest.cells, time: engine(largest.cost) });
  console.log(`growth exponent of detecting and checking ${growth.toFixed(3)} (at most ${largestExponent})`);
  const of200 = costs.find(({ cells }) => cells === cellsOf200Tables)?.cost;
  const shares = [of200, largest.cost].map((cost) => (cost ? cost.checking / cost.reading : 1));
  const shownShares = shares.map((share) => `${(100 * share).toFixed(1)} %`);
  console.log(`checking 200 tables takes ${shownShares[0] ?? ''} of reading them, checking ${largest.cells.toLocaleString('en')} cells ${shownShares[1] ?? ''} (at most ${largestShareOfReading * 100} %)`);
  if (growth > largestExponent || shares.some((share) => share > largestShareOfReading)) process.exitCode = 1;
}

await main();
