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

/**
 * Puts the list back to where the person was. The focus stays where it is, unless its row has gone: then it goes to
 * the row after it, so that the keyboard does not fall out of the list.
 */
export function keepPlace(list: HTMLElement, { seen, focus }: Place): void {
  const now = new Map(placesIn(list).map((element) => [keyOf(element), element]));
  const anchor = list.scrollTop > 0 ? seen.find(({ key }) => now.has(key)) : undefined;
  const element = anchor && now.get(anchor.key);
  if (anchor && element) list.scrollTop += element.getBoundingClientRect().top - list.getBoundingClientRect().top - anchor.offset;
  // A pane that does not have the keyboard must not take it from the sheet.
  if (focus.length === 0 || document.activeElement !== document.body || !document.hasFocus()) return;
  const next = focus.flatMap((key) => now.get(key) ?? [])[0];
  next?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}
