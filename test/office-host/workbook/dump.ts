import { text } from 'node:stream/consumers';
import { parseXlsx } from './parse-xlsx';

/** Workbooks as base64 in, as plain data out: a program of its own, because the reader needs plain Node. */
async function main(): Promise<void> {
  const files: unknown = JSON.parse(await text(process.stdin));
  if (!Array.isArray(files)) throw new Error('A list of files is needed.');
  const books = [];
  for (const file of files) books.push(await parseXlsx(Buffer.from(String(file), 'base64')));
  // The reader's Go runtime keeps the process alive: it ends when everything is written.
  process.stdout.write(JSON.stringify(books), () => process.exit(0));
}

void main();
