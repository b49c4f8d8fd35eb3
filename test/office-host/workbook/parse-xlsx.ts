import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';
import { cellAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';
import { builtinFormat } from './builtin-formats';
import type { SheetData, WorkbookData } from './data';

type Excelize = Awaited<ReturnType<typeof init>>;
type File = ReturnType<Excelize['OpenReader']>;

/** Excelize numbers the kinds of cell; without a kind a cell holds a number. */
const kinds = { bool: 1, error: 3, formula: 4, inline: 5, shared: 7 } as const;
const textKinds = new Set<number>([kinds.error, kinds.formula, kinds.inline, kinds.shared]);

let engine: Promise<Excelize> | null = null;

async function start(): Promise<Excelize> {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));
}

function answered<T extends { error: string | null }>(answer: T): T {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

function cellValue(raw: string, kind: number): CellValue {
  if (kind === kinds.bool) return raw === '1' || raw.toUpperCase() === 'TRUE';
  if (textKinds.has(kind)) return raw;
  const number = Number(raw);
  return raw === '' || Number.isNaN(number) ? raw : number;
}

function formatCode(file: File, styles: Map<number, string>, style: number): string {
  const known = styles.get(style);
  if (known !== undefined) return known;
  const { CustomNumFmt: custom, NumFmt: id } = answered(file.GetStyle(style)).style;
  const code = custom ?? builtinFormat(id ?? 0);
  styles.set(style, code);
  return code;
}

/** Codes other than "General", empty cells among the filled ones included. */
function readFormats(file: File, name: string, rows: readonly (readonly string[])[], styles: Map<number, string>): Record<string, string> {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const formats: Record<string, string> = {};
  for (const row of rows.keys()) {
    for (let column = 0; column < width; column += 1) {
      const address = cellAddress({ row, column });
      const code = formatCode(file, styles, answered(file.GetCellStyle(name, address)).style);
      if (code !== 'General') formats[address] = code;
    }
  }
  return formats;
}

function readSheet(file: File, name: string, texts: readonly (readonly string[])[], styles: Map<number, string>): SheetData {
  const rows = texts.map((cells, row) =>
    cells.map((raw, column) => (raw === '' ? '' : cellValue(raw, answered(file.GetCellType(name, cellAddress({ row, column }))).cellType))),
  );
  const { visible } = answered(file.GetSheetVisible(name));
  return { name, visibility: visible ? 'visible' : 'hidden', rows, formats: readFormats(file, name, texts, styles) };
}

/**
 * Reads a workbook from the bytes of an .xlsx file, by a reader other than the product's own. It
 * runs in plain Node only; tests in jsdom go through `loadXlsx`.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  engine ??= start();
  const file = (await engine).OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  const styles = new Map<number, string>();
  const { list } = file.GetSheetList();
  const sheets = list.flatMap((name) => {
    const { result, error } = file.GetRows(name, { RawCellValue: true });
    // A chart's sheet has no cells, and Excel does not count it among its worksheets either.
    return error?.includes('not a worksheet') ? [] : [readSheet(file, name, answered({ result, error }).result, styles)];
  });
  const active = list[file.GetActiveSheetIndex().index];
  return { sheets, active: Math.max(0, sheets.findIndex(({ name }) => name === active)) };
}
