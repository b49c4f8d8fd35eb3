import Papa from 'papaparse';
import { decodeText } from './decode-text';
import { type PlainCell, typedCell } from './typed-text';

const namedSo = /\.csv$/i;
/** As much of a file as shows whether it is a table. */
const headLines = 20;
const headLength = 20_000;
const separators = [',', '\t', ';'] as const;
const fewestLines = 2;

/** The rows of a text file with separated values; null where it is none. A name alone makes a table only of a .csv. */
export function readCsv(bytes: Uint8Array, name: string): PlainCell[][] | null {
  const text = decodeText(bytes)?.replace(/^\uFEFF/, '') ?? null;
  if (text === null || text.trim() === '' || !(namedSo.test(name) || isTabbed(text))) return null;
  // Excel's own hint about the separator is no row.
  const [, separator = ''] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const rows = separator === '' ? text : text.slice(text.indexOf('\n') + 1);
  const { data } = Papa.parse<string[]>(rows, { delimiter: separator === '' ? separatorOf(text) : separator });
  return data.map((row) => row.map(typedCell));
}

/** The separator that most of the first lines have outside quotation marks. */
function separatorOf(text: string): string {
  const lines = text.slice(0, headLength).replace(/"(?:[^"]|"")*"/g, '').split('\n');
  const counts = separators.map((separator) => lines.filter((line) => line.includes(separator)).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Programs save lines with tabs under names of workbooks. */
function isTabbed(text: string): boolean {
  const lines = text.split(/\r?\n/, headLines).filter((line) => line.trim() !== '');
  return lines.length >= fewestLines && lines.every((line) => line.includes('\t'));
}
