/** Carries out a plan on a workbook file, for tests: the library that makes sheets does not start within jest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { init } from 'excelize-wasm';
import { openWritableWorkbook } from '../../src/hosts/file/write/open-writable';
import type { Plan } from '../../src/sheet/edit';

const [input = '', output = ''] = process.argv.slice(2);
const opened = openWritableWorkbook(new Uint8Array(readFileSync(input)), 'book.xlsx', { excelize: () => init('node_modules/excelize-wasm/excelize.wasm.gz') });
if (!opened.ok) throw new Error(opened.failure.code);
// What stands on the input was written by the test itself.
const plan = JSON.parse(readFileSync(0, 'utf8')) as Plan;
const applied = await opened.host.apply(plan);
if (applied.outcome !== 'done') throw new Error(JSON.stringify(applied));
writeFileSync(output, opened.host.save());
process.exit(0);
