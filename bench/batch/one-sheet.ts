/** Measures one workbook with one large sheet, in a process of its own: the file's name comes in, a line of JSON goes out. */
import { readFileSync } from 'node:fs';
import { markPlan } from '../../src/compose/marks';
import { detect } from '../../src/detect/detect';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { openWritableWorkbook } from '../../src/hosts/file/write/open-writable';
import { reportOf } from '../../src/run/run-check';
import { cpuTime } from './cpu-time';

const large = 5 * 2 ** 20;

/** Megabytes at the highest so far. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;

async function main(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const opened = openWorkbookFile(bytes, 'bench.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const workbook = await opened.host.read('workbook');
  const afterRead = peak();
  const detection = detect(workbook);
  const afterDetect = peak();
  const formats = await opened.host.formats(detection.tables.map(({ sheetId, range }) => ({ sheetId, rect: range })));
  const report = reportOf(workbook, detection, formats);
  const afterCheck = peak();
  const write = await cpuTime(1, () => marked(bytes, report));
  const memory = { read: afterRead, detect: afterDetect, check: afterCheck, write: peak() };

  const runs = bytes.length > large ? 2 : 5;
  process.stdout.write(JSON.stringify({
    tables: detection.tables.length,
    read: await cpuTime(runs, () => openWorkbookFile(bytes, 'bench.xlsx')),
    detect: await cpuTime(runs, () => detect(workbook)),
    check: await cpuTime(runs, () => reportOf(workbook, detection, formats)),
    write,
    memory,
  }));
}

async function marked(bytes: Uint8Array, report: Parameters<typeof markPlan>[0]): Promise<void> {
  const opened = openWritableWorkbook(bytes, 'bench.xlsx', { excelize: () => Promise.reject(new Error('marks need no library')) });
  if (!opened.ok) throw new Error(opened.failure.code);
  const applied = await opened.host.apply(markPlan(report, ['1'], 'bench'));
  if (applied.outcome !== 'done') throw new Error(applied.outcome);
  opened.host.save();
}

await main(process.argv[2] ?? '');
