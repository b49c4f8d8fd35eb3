/** Where a person is in a list: what they see, and where the keyboard is. */
export interface Place {
  /** Places in and below view with their distance from the list's top, the uppermost first. */
  readonly seen: readonly { readonly key: string; readonly offset: number }[];
  /** The focused place, then those after it, then those before it from the nearest on; empty without focus. */
  readonly focus: readonly string[];
}

const attribute = 'data-place';

function placesIn(list: HTMLElement): HTMLElement[] {
  return Array.from(list.querySelectorAll<HTMLElement>(`[${attribute}]`));
}

function keyOf(element: HTMLElement): string {
  return element.getAttribute(attribute) ?? '';
}

/** Notes where a person is, before the list changes. Rows of the list carry `data-place`. */
export function takePlace(list: HTMLElement): Place {
  const places = placesIn(list);
  const { top } = list.getBoundingClientRect();
  const seen = places
    .map((element) => ({ key: keyOf(element), rect: element.getBoundingClientRect() }))
    .filter(({ rect }) => rect.bottom > top)
    .map(({ key, rect }) => ({ key, offset: rect.top - top }));
  const focused = places.findIndex((element) => element.contains(document.activeElement));
  const keys = places.map(keyOf);
  return { seen, focus: focused < 0 ? [] : [...keys.slice(focused), ...keys.slice(0, focused).reverse()] };
}

/** How a list finds its rows; of a long list not all of them are drawn. */
export interface Rows {
  /** Where a row begins, in pixels from the top of what is scrolled; null where the row has gone. */
  readonly startOf: (key: string) => number | null;
  /** Gives a row the keyboard. */
  readonly focus: (key: string) => void;
}

/**
 * Puts the list back to where the person was. The focus stays where it is, unless its row has gone: then it goes to
 * the row after it, so that the keyboard does not fall out of the list.
 */
export function keepPlace(list: HTMLElement, { seen, focus }: Place, rows: Rows): void {
  const anchor = list.scrollTop > 0 ? seen.find(({ key }) => rows.startOf(key) !== null) : undefined;
  const start = anchor && rows.startOf(anchor.key);
  if (anchor && typeof start === 'number') list.scrollTop = start - anchor.offset;
  // A pane that does not have the keyboard must not take it from the sheet.
  if (focus.length === 0 || document.activeElement !== document.body || !document.hasFocus()) return;
  const next = focus.find((key) => rows.startOf(key) !== null);
  if (next !== undefined) rows.focus(next);
}
