import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../src/sheet/address';
import { readFixture } from '../test/fixtures/load';

const columns = 10;
const textColumns = 3;
/** Styles and texts of the workbook that is the pattern: framed, 宋体, some wrapped. */
const styles = [3, 4, 5, 6];
const texts = 20;
const part = 'xl/worksheets/sheet1.xml';

function cell(row: number, column: number): string {
  const address = `${columnLetters(column)}${row}`;
  const style = styles[(row + column) % styles.length] ?? 0;
  if (column < textColumns) return `<c r="${address}" s="${style}" t="s"><v>${(row * 7 + column) % texts}</v></c>`;
  return `<c r="${address}" s="${style}"><v>${((row * 31 + column * 17) % 9973) / 100}</v></c>`;
}

/** A workbook with so many rows of ten cells, every cell with a look, and every hundredth row with a sum. */
export function largeWorkbook(rows: number): Uint8Array {
  const parts = unzipSync(readFixture('hebei-stacked-two-blank'));
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const cells = Array.from({ length: columns }, (__, column) => cell(row, column)).join('');
    const sum = row % 100 === 0 ? `<c r="K${row}"><f>SUM(D${row}:J${row})</f><v>0</v></c>` : '';
    return `<row r="${row}" ht="21" customHeight="1">${cells}${sum}</row>`;
  });
  const sheet = strFromU8(parts[part] ?? new Uint8Array())
    .replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${lines.join('')}</sheetData>`)
    .replace(/<mergeCells.*<\/mergeCells>/s, '')
    .replace(/<rowBreaks.*<\/rowBreaks>/s, '');
  return zipSync({ ...parts, [part]: strToU8(sheet) });
}
