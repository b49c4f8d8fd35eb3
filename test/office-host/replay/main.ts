/**
 * `npm run replay -- trace.ndjson [workbook.xlsx]`: sends what a recorder has kept of a real Excel to the model, and says
 * call by call where the model answers otherwise. The workbook is the one that was open; without it, the faulty sample.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { inBoth } from '../../../src/taskpane/delivery/say';
import { createTestHost } from '../host';
import { excel114, type Profile } from '../profiles';
import { readTrace } from '../recorder/trace';
import { loadXlsx } from '../workbook/load-xlsx';
import { replay } from './replay';

async function main(file: string, workbook: string): Promise<void> {
  const trace = readTrace(readFileSync(file, 'utf8'));
  const start = trace.find((entry) => entry.kind === 'start');
  const profile: Profile = start ? { ...excel114, name: start.level, sets: { ...excel114.sets, ExcelApi: start.level } } : excel114;
  if (start) process.stdout.write(`${start.platform} ${start.version}, ExcelApi ${start.level}, ${start.language}\n`);
  const { batches, calls, refused, differences } = replay(trace, createTestHost({ workbook: await loadXlsx(readFileSync(workbook)), profile }));
  for (const { call, place, excel, model, times } of differences) process.stdout.write(`${call}\n  ${place}: Excel ${excel}, model ${model} (${times}×)\n`);
  process.stdout.write(inBoth('delivery.replayed', { batches: batches - refused, calls, differences: differences.length, same: differences.length === 0 ? 'yes' : 'no' }));
  process.exitCode = differences.length === 0 ? 0 : 1;
}

const [file, workbook = 'assets/samples/bad-water-bureau.xlsx'] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write(inBoth('delivery.replay-usage'));
  process.exitCode = 2;
} else await main(file, workbook);
