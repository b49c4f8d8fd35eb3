/** @jest-environment jsdom */
import '../../office-host/text-encoding';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';
import { runCheck } from '../../../src/run/run-check';
import type { WorkbookData } from '../../office-host/workbook/data';
import { loadAllXlsx } from '../../office-host/workbook/load-xlsx';
import { setUp, type Setup } from './setup';

const folder = 'test/fixtures/workbooks';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.xlsx'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));

let books: readonly WorkbookData[] = [];
let setup: Setup | undefined;

beforeAll(async () => {
  books = await loadAllXlsx(files.map(({ bytes }) => bytes));
});

afterEach(() => {
  setup?.shutdown();
  setup = undefined;
});

test.each(files.map(({ name }, index) => ({ name, index })))('$name: the same report through the file and through Excel', async ({ name, index }) => {
  const opened = openWorkbookFile(files[index]?.bytes ?? new Uint8Array(), name);
  if (!opened.ok) throw new Error(`The file host refuses ${name}`);
  const fromFile = await runCheck(opened.host);

  // Both hosts give the same ids to the same sheets, so that nothing in the reports has to differ.
  const { sheets } = await opened.host.read('workbook');
  const book = books[index] ?? { sheets: [] };
  const workbook = { ...book, sheets: book.sheets.map((sheet, at) => ({ ...sheet, id: sheets[at]?.id ?? sheet.name })) };
  setup = await setUp({ workbook });
  const fromExcel = await runCheck(setup.host);

  expect(fromExcel).toEqual(fromFile);
  const { roundTrips, disturbing, unmodelled } = setup.excel.ledger;
  expect(roundTrips).toBeLessThanOrEqual(3);
  expect([...disturbing, ...unmodelled]).toEqual([]);
});
