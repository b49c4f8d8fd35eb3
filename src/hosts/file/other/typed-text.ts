/** A cell as the reader of workbooks gives it (see cell-value.ts). */
export interface PlainCell {
  readonly t: 'n' | 's' | 'z';
  readonly v?: string | number;
  readonly z?: string;
}

const number = /^[+-]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?$/;
const percentage = /^([+-]?(?:0|[1-9]\d*)(?:\.(\d+))?)%$/;
/** Excel keeps no more digits: a longer one is a code, and stays text. */
const mostDigits = 15;

/**
 * A text of a file without types as the cell that it stands for: plain numbers and percentages are numbers, as in Excel.
 * Dates stay text: what they mean depends on the computer, and no rule asks for it.
 */
export function typedCell(text: string): PlainCell {
  const trimmed = text.trim();
  if (trimmed === '') return { t: 'z' };
  if (trimmed.replace(/\D/g, '').length > mostDigits) return { t: 's', v: text };
  const [, figure, places = ''] = percentage.exec(trimmed) ?? [];
  if (figure !== undefined) return { t: 'n', v: Number((Number(figure) / 100).toPrecision(mostDigits)), z: `0${places === '' ? '' : `.${'0'.repeat(places.length)}`}%` };
  const [plain, fraction = ''] = number.exec(trimmed) ?? [];
  if (plain === undefined) return { t: 's', v: text };
  const grouped = plain.includes(',') ? { z: `#,##0${fraction === '' ? '' : `.${'0'.repeat(fraction.length - 1)}`}` } : {};
  return { t: 'n', v: Number(plain.replaceAll(',', '')), ...grouped };
}
