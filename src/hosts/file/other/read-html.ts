import { Parser } from 'htmlparser2';
import { hasText } from '../bytes';
import { decodeText } from './decode-text';
import { type PlainCell, typedCell } from './typed-text';
import { append } from '../../../sheet/lists';

/** The most columns or rows that one cell may claim: a page that claims more is not believed. */
const widestSpan = 1000;

/** A table while its cells come in. */
interface OpenTable {
  readonly rows: PlainCell[][];
  /** For each column the number of rows below that a cell from above still covers. */
  readonly covered: number[];
  column: number;
  text: string | null;
}

/** The tables of a web page saved under the name of a workbook, each as rows; null where the page has none. */
export function readHtml(bytes: Uint8Array): PlainCell[][] | null {
  const page = decodePage(bytes);
  if (page === null) return null;
  const rows: PlainCell[][] = [];
  const open: OpenTable[] = [];
  let silent = 0;
  const endCell = (): void => {
    const table = open.at(-1);
    if (typeof table?.text !== 'string') return;
    const row = table.rows.at(-1) ?? [];
    row[table.column] = typedCell(table.text.replace(/[ \t\r\n\u00a0]*\n[ \t\r\n\u00a0]*/g, '\n').trim());
    table.text = null;
  };
  const add = (text: string): void => {
    const table = open.at(-1);
    if (table && table.text !== null && silent === 0) table.text += text;
  };
  const parser = new Parser({
    onopentag: (name, { colspan, rowspan }) => {
      if (name === 'script' || name === 'style') silent += 1;
      if (name === 'br' || name === 'p') add('\n');
      const table = open.at(-1);
      if (name === 'table') open.push({ rows: [], covered: [], column: 0, text: null });
      if (!table) return;
      if (name === 'tr') {
        endCell();
        beginRow(table);
      }
      if (name === 'td' || name === 'th') {
        endCell();
        beginCell(table, spanOf(colspan), spanOf(rowspan));
      }
    },
    ontext: (text) => { add(text.replace(/\s+/g, ' ')); },
    onclosetag: (name) => {
      if (name === 'script' || name === 'style') silent -= 1;
      if (name === 'td' || name === 'th' || name === 'tr') endCell();
      if (name !== 'table') return;
      endCell();
      // The tables of a page stand one below the other, with a blank row between them. A table within a cell is one more.
      append(rows, open.pop()?.rows ?? []);
      rows.push([]);
    },
  }, { decodeEntities: true });
  parser.end(page);
  return rows.some((row) => row.length > 0) ? rows : null;
}

function beginRow(table: OpenTable): void {
  table.rows.push([]);
  table.column = -1;
  table.covered.forEach((left, column) => { table.covered[column] = Math.max(0, left - 1); });
}

/** Goes to the next column that nothing from above covers, and covers what the cell spans. */
function beginCell(table: OpenTable, columns: number, rows: number): void {
  if (table.rows.length === 0) beginRow(table);
  table.column += 1;
  while ((table.covered[table.column] ?? 0) > 0) table.column += 1;
  for (let column = table.column; column < table.column + columns; column += 1) table.covered[column] = rows;
  table.text = '';
}

function spanOf(text = '1'): number {
  const span = Number.parseInt(text, 10);
  return span >= 1 && span <= widestSpan ? span : 1;
}

/** A page by the encoding that it declares; else as any text. */
function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (declared === undefined || hasText(bytes, '\xFF\xFE', 0) || hasText(bytes, '\xFE\xFF', 0)) return decodeText(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return decodeText(bytes);
  }
}
