import { format, isDateFormat, isPercentFormat } from 'numfmt';
import type { CellValue } from './snapshot';
import { plainText } from './text';

const known = new Map<string, { readonly percent: boolean; readonly date: boolean }>();

function kindOf(code: string): { readonly percent: boolean; readonly date: boolean } {
  const seen = known.get(code);
  if (seen) return seen;
  const kind = safely(() => ({ percent: isPercentFormat(code), date: isDateFormat(code) }), { percent: false, date: false });
  known.set(code, kind);
  return kind;
}

/** A format code that the library cannot parse is treated as General: the value itself stays readable. */
function safely<T>(work: () => T, fallback: T): T {
  try {
    return work();
  } catch {
    return fallback;
  }
}

/** Whether a number-format code shows percentages. */
export function isPercent(code: string): boolean {
  return code.includes('%') && kindOf(code).percent;
}

const fixedPlaces = /[0#?]\.(0+)/;

/** The decimal places that a number-format code fixes ("0.00" → 2, "0" → 0); null where it shows what the number needs. */
export function shownPlaces(code: string): number | null {
  const first = code.split(';', 1)[0] ?? '';
  if (!/[0#?]/.test(first) || /[Ee]/.test(first) || /\.[0?]*#/.test(first)) return null;
  return fixedPlaces.exec(first)?.[1]?.length ?? 0;
}

/** Whether a number-format code shows dates. */
export function isDate(code: string): boolean {
  return code !== 'General' && kindOf(code).date;
}

/**
 * A cell's text as it is displayed, made from value and number-format code alone and never taken from a host,
 * so that every host shows the same. Text cells keep their text.
 */
export function displayText(value: CellValue, code: string): string {
  if (typeof value !== 'number' || code === 'General' || code === '' || code === '@') return plainText(value);
  return safely(() => format(code, value, { throws: true }), plainText(value));
}
