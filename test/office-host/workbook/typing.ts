import { isErrorValue, type CellValue } from '../../../src/sheet/snapshot';
import { invalidArgument } from '../protocol/errors';

/** What Excel makes of something entered in a cell. */
export interface Entered {
  readonly value: CellValue;
  /** The formula, where one was entered. */
  readonly formula?: string;
  /** The number format that Excel gives a General cell by itself. */
  readonly format?: string;
}

const year = 2026;

/** A date's serial number. */
function serial(yearOf: number, month: number, day: number): number {
  return Math.round((Date.UTC(yearOf, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function dateOf(text: string): Entered | null {
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  const long = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  const [month, day] = short ? [Number(short[1]), Number(short[2])] : [Number(long?.[2]), Number(long?.[3])];
  if ((!short && !long) || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { value: serial(long ? Number(long[1]) : year, month, day), format: long ? 'yyyy/m/d' : 'd-mmm' };
}

function numberOf(text: string): Entered | null {
  const plain = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(text);
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text);
  const scientific = /^[+-]?(\d+\.?\d*|\.\d+)e[+-]?\d+$/i.test(text);
  const percent = /^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text);
  if (!plain && !grouped && !scientific && !percent) return null;
  // Excel keeps 15 digits of what is typed: longer codes lose their end.
  const value = Number(Number(text.replace(/[,%]/g, '')).toPrecision(15));
  if (percent) return { value: value / 100, format: text.includes('.') ? '0.00%' : '0%' };
  if (scientific) return { value, format: '0.00E+00' };
  return grouped ? { value, format: text.includes('.') ? '#,##0.00' : '#,##0' } : { value };
}

/** What Excel makes of a text entered in a cell that has a number format. */
export function typed(text: string, format: string): Entered {
  if (text === '' || format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const figure = numberOf(text) ?? dateOf(text);
  if (figure) return figure;
  if (/^[+-]./.test(text)) return { value: '', formula: `=${text}` };
  // Excel takes it for a function of old, and refuses it.
  if (text.startsWith('@')) throw invalidArgument();
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  const upper = text.toUpperCase();
  return { value: isErrorValue(upper) ? upper : text };
}
