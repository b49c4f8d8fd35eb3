import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseWorkbooks, type WorkbookData } from './data';

const program = join(process.cwd(), 'test/office-host/workbook/dump.ts');

/** Reads many workbooks with one start of the reader. Works in jsdom, where the reader itself cannot run. */
export async function loadAllXlsx(files: readonly Uint8Array[]): Promise<readonly WorkbookData[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(JSON.stringify(files.map((bytes) => Buffer.from(bytes).toString('base64'))));
  const [output, complaint] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (output === '') throw new Error(`The second reader failed: ${complaint}`);
  return parseWorkbooks(JSON.parse(output));
}

/** Reads one workbook from the bytes of its .xlsx file. */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  const [book] = await loadAllXlsx([bytes]);
  if (!book) throw new Error('The second reader answered no workbook.');
  return book;
}
