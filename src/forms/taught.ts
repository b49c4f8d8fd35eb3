import { labelKey } from '../sheet/text';
import type { FormId } from './form';

/** What a county, or a workbook, has taught beside the words of the forms: how it prints labels, headings and titles. */
export interface Taught {
  /** Labels in the shape of `labelKey`, with the known label that each is read as. */
  readonly labels: ReadonlyMap<string, string>;
  /** Headings in that shape, with known ones, that hold only where all of a layout's stand in one row. */
  readonly layouts: readonly ReadonlyMap<string, string>[];
  /** Words that make a title the title of a form. */
  readonly titles: readonly { readonly word: string; readonly form: FormId }[];
}

export const nothingTaught: Taught = { labels: new Map(), layouts: [], titles: [] };

/** What two have taught; of a label that both know, the later meaning holds. */
export function taughtBoth(one: Taught, other: Taught): Taught {
  return { labels: new Map([...one.labels, ...other.labels]), layouts: [...other.layouts, ...one.layouts], titles: [...other.titles, ...one.titles] };
}

/** A text as the forms print it, where it is, or begins with, a label that was taught. */
export function asKnown(text: string, { labels }: Taught): string {
  if (labels.size === 0) return text;
  const whole = labels.get(labelKey(text));
  if (whole !== undefined) return whole;
  const colon = text.search(/[:：]/);
  const before = colon > 0 ? labels.get(labelKey(text.slice(0, colon))) : undefined;
  return before === undefined ? text : before + text.slice(colon);
}

/** The taught headings of a row by their place, where some layout's are all there. `keys` are its labels, null for other cells. */
export function headingsTaught(keys: readonly (string | null)[], { layouts }: Taught): ReadonlyMap<number, string> {
  const present = new Set(keys);
  const layout = layouts.find((each) => [...each.keys()].every((heading) => present.has(heading)));
  if (!layout) return new Map();
  return new Map(keys.flatMap((key, at) => {
    const known = key === null ? undefined : layout.get(key);
    return known === undefined ? [] : [[at, known] as const];
  }));
}
