import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { HyperFormula } from 'hyperformula';
import { Schema } from 'tableschema';
import { z } from 'zod';
import { openWorkbookFile } from '../../src/hosts/file/open-workbook-file';
import { runCheck } from '../../src/run/run-check';
import { fileWithTables } from './cells';
import { cpuTime } from './cpu-time';
import type { Results } from './results';

const cells = 20_000;
const rowsATable = 25;
const levels = new Set(['产出指标', '效益指标', '满意度指标']);
const versionIn = (file: string): string => z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
const versionOf = (name: string): string => versionIn(`node_modules/${name}/package.json`);

type Row = readonly (string | number | boolean | undefined)[];

/** What a person writes in an afternoon: where the labels stand is known, three rules, messages without a reason. */
function handWritten(rows: readonly Row[]): string[] {
  const found: string[] = [];
  for (let top = 0; top + 17 < rows.length; top += rowsATable) {
    const [budget, fiscal, other] = [2, 4, 6].map((column) => Number(rows[top + 3]?.[column] ?? 0)) as [number, number, number];
    if (Math.abs(budget - fiscal - other) > 0.005) found.push(`row ${top + 4}: sum`);
    if (String(rows[top + 6]?.[6]) !== '100%') found.push(`row ${top + 7}: plan`);
    let level = '';
    for (let row = top + 9; row < top + 17; row += 1) {
      level = levels.has(String(rows[row]?.[0])) ? String(rows[row]?.[0]) : level;
      if (!/\d/.test(String(rows[row]?.[5] ?? '')) || level === '') found.push(`row ${row + 1}: value`);
    }
  }
  return found;
}

/** The same rules as formulas beside the cells. */
function asFormulas(rows: readonly Row[]): number {
  const sheet = rows.map((row) => row.map((cell) => (typeof cell === 'number' || typeof cell === 'boolean' ? cell : typeof cell === 'string' ? cell : null)));
  const formulas = Array.from({ length: Math.floor(rows.length / rowsATable) }, (_, at) => {
    const top = at * rowsATable;
    const values = Array.from({ length: 8 }, (__, down) => `=IF(ISBLANK(Data!F${top + 10 + down}),1,0)`);
    return [`=IF(ABS(Data!C${top + 4}-Data!E${top + 4}-Data!G${top + 4})>0.005,1,0)`, `=IF(Data!G${top + 7}="100%",0,1)`, ...values];
  });
  const engine = HyperFormula.buildFromSheets({ Data: sheet, Checks: formulas }, { licenseKey: 'gpl-v3' });
  const { Checks: results = [] } = engine.getAllSheetsValues();
  engine.destroy();
  return results.flat().filter((value) => value === 1).length;
}

/** Each indicator row against a schema of its columns; the tables are cut out beforehand, as that validator knows rows alone. */
function againstSchema(rows: readonly Row[], schema: Schema): number {
  let faults = 0;
  for (let top = 0; top + 17 < rows.length; top += rowsATable) {
    for (let row = top + 9; row < top + 17; row += 1) {
      try {
        schema.castRow([1, 2, 5].map((column) => String(rows[row]?.[column] ?? '')));
      } catch {
        faults += 1;
      }
    }
  }
  return faults;
}

/** What a person would use instead, on one file with 40 tables; reading is counted in each. */
export async function measureOthers(): Promise<Pick<Results, 'others'>> {
  const bytes = fileWithTables(cells);
  const rowsOf = (): Row[] => {
    const book = read(bytes, { type: 'array' });
    return utils.sheet_to_json<Row>(book.Sheets['Sheet1'] ?? {}, { header: 1 });
  };
  const fields = ['二级指标', '三级指标', '指标值'].map((name) => ({ name, type: 'string', constraints: name === '指标值' ? { required: true, pattern: '.*\\d.*' } : { required: true } }));
  const schema: Schema = await Promise.resolve(Schema.load({ fields }));
  const ours = async (): Promise<void> => {
    const opened = openWorkbookFile(bytes, 'bench.xlsx');
    if (opened.ok) await runCheck(opened.host);
  };
  const others = [
    { name: 'Indicator Check', version: versionIn('package.json'), what: 'finds the tables, all rules, messages to the cell', time: await cpuTime(5, ours) },
    { name: 'SheetJS with hand-written loops', version: versionOf('@e965/xlsx'), what: 'the place of every label written down, three rules', time: await cpuTime(5, () => handWritten(rowsOf())) },
    { name: 'HyperFormula with check formulas', version: versionOf('hyperformula'), what: 'read by SheetJS; the same three rules as formulas', time: await cpuTime(5, () => asFormulas(rowsOf())) },
    { name: 'tableschema, the table-schema validator', version: versionOf('tableschema'), what: 'read by SheetJS; the rows of indicators cut out, two rules a column', time: await cpuTime(5, () => againstSchema(rowsOf(), schema)) },
  ];
  console.log(others);
  return { others };
}
