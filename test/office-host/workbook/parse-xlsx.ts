import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';
import { cellAddress } from '../../../src/sheet/address';
import type { CellValue } from '../../../src/sheet/snapshot';
import type { SheetData, WorkbookData } from './data';
import { cellsData } from './xlsx/cells';
import { chartsOf } from './xlsx/charts';
import { frameOf } from './xlsx/frame';
import { customXmlOf, isStructureLocked, Package, workbookParts, type SheetPart } from './xlsx/package';
import { rulesOf, validationsOf } from './xlsx/rules';
import { stylesOf, type CellStyle } from './xlsx/styles';
import type { XmlElement } from './xlsx/xml';

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

function readValues(file: File, name: string): CellValue[][] {
  const { result } = answered(file.GetRows(name, { RawCellValue: true }));
  return result.map((cells, row) =>
    cells.map((raw, column) => (raw === '' ? '' : cellValue(raw, answered(file.GetCellType(name, cellAddress({ row, column }))).cellType))),
  );
}

/** Codes of empty cells among the filled ones, which rows and columns may give to them. */
function inherited(file: File, name: string, rows: readonly (readonly CellValue[])[], known: ReadonlySet<string>, style: (id: number) => CellStyle): Record<string, string> {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const formats: Record<string, string> = {};
  for (const row of rows.keys()) {
    for (let column = 0; column < width; column += 1) {
      const address = cellAddress({ row, column });
      if (known.has(address)) continue;
      const { format } = style(answered(file.GetCellStyle(name, address)).style);
      if (format !== 'General') formats[address] = format;
    }
  }
  return formats;
}

const visibilities: Readonly<Record<string, 'hidden' | 'very-hidden'>> = { hidden: 'hidden', veryHidden: 'very-hidden' };

interface Reading {
  readonly file: File;
  readonly parts: Package;
  readonly styles: XmlElement | undefined;
  readonly style: (id: number) => CellStyle;
}

function readSheet({ file, parts, styles, style }: Reading, part: SheetPart): SheetData {
  const { name, xml, path } = part;
  const rows = readValues(file, name);
  const { formats, formulaCells, ...cells } = cellsData(xml, style);
  const present = new Set(xml.children.filter((child) => child.name === 'sheetData').flatMap(({ children }) => children.flatMap((row) => row.children.map((cell) => cell.attributes['r'] ?? ''))));
  const texts = new Map(rows.flatMap((row, at) => row.map((value, column): [string, string] => [cellAddress({ row: at, column }), String(value)])));
  return {
    name,
    visibility: visibilities[part.state] ?? 'visible',
    rows,
    formulas: Object.fromEntries(formulaCells.map((address) => [address, `=${answered(file.GetCellFormula(name, address)).formula}`])),
    ...cells,
    formats: { ...inherited(file, name, rows, present, style), ...formats },
    ...frameOf(part),
    rules: rulesOf(xml, styles),
    validations: validationsOf(xml),
    charts: chartsOf(parts, path, (address) => texts.get(address) ?? ''),
  };
}

/**
 * Reads a workbook from the bytes of an .xlsx file, by readers other than the product's own: values and formulas by
 * excelize, the rest from the parts themselves. It runs in plain Node only; tests in jsdom go through `loadXlsx`.
 */
export async function parseXlsx(bytes: Uint8Array): Promise<WorkbookData> {
  engine ??= start();
  const file = (await engine).OpenReader(bytes);
  if (file.error) throw new Error(file.error);
  const parts = new Package(bytes);
  // A chart's sheet has no cells, and Excel does not count it among its worksheets either.
  const book = workbookParts(parts);
  const { style, font } = stylesOf(book.styles);
  const sheets = book.sheets.map((part) => readSheet({ file, parts, styles: book.styles, style }, part));
  const custom = customXmlOf(parts);
  const { list } = file.GetSheetList();
  const active = list[file.GetActiveSheetIndex().index];
  return { sheets, active: Math.max(0, sheets.findIndex(({ name }) => name === active)), isProtected: isStructureLocked(book), font, ...(custom.length > 0 && { parts: custom }) };
}
