import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { init } from 'excelize-wasm';
import { openWritableWorkbook } from '../../../src/hosts/file/write/open-writable';
import type { Applied, Plan } from '../../../src/sheet/edit';
import type { WorkbookData } from '../../office-host/workbook/data';
import { parseXlsx } from '../../office-host/workbook/parse-xlsx';
import type { FileCase, FileResult } from './cases';
import { ownedFile } from './owned-file';
import { withIds } from './ids';

const library = join(dirname(createRequire(import.meta.url).resolve('excelize-wasm')), 'excelize.wasm.gz');

const read = new Map<string | null, Promise<WorkbookData>>();

/** The workbook before any plan, read once for each file. */
function untouched(file: string | null, bytes: Uint8Array): Promise<WorkbookData> {
  const reading = read.get(file) ?? parseXlsx(bytes);
  read.set(file, reading);
  return reading;
}

/** Carries a plan out on a file and takes it back; each state is read by the second reader. */
async function run(excelize: Awaited<ReturnType<typeof init>>, { file, plan }: FileCase): Promise<FileResult> {
  const bytes = file === null ? ownedFile(excelize) : new Uint8Array(readFileSync(file));
  const opened = openWritableWorkbook(bytes, 'file.xlsx', { excelize: () => Promise.resolve(excelize) });
  if (!opened.ok) throw new Error(`The file host refuses ${file ?? 'the workbook'}`);
  const { host } = opened;
  const { sheets } = await host.read('workbook');
  const ids = new Map(sheets.map(({ id }, at): [string, string] => [`#${at}`, id]));
  const tell = (applied: Applied): string => JSON.stringify(applied.outcome === 'refused' ? applied.refusals : 'error' in applied ? String(applied.error) : null);
  const applied = await host.apply(withIds(plan, ids));
  const before = await untouched(file, bytes);
  const after = await parseXlsx(host.save());
  const undone: Applied = applied.outcome === 'done' ? await host.apply(applied.undo) : applied;
  return { before, outcome: applied.outcome, told: tell(applied), after, undoOutcome: undone.outcome, undoTold: tell(undone), undone: await parseXlsx(host.save()) };
}

/** Cases in, results out: a program of its own, because the library needs plain Node. */
async function main(): Promise<void> {
  const cases = JSON.parse(await text(process.stdin)) as readonly { readonly file: string | null; readonly plan: Plan }[];
  const excelize = await init(library);
  const results: FileResult[] = [];
  for (const each of cases) results.push(await run(excelize, each));
  process.stdout.write(JSON.stringify(results), () => process.exit(0));
}

void main();
