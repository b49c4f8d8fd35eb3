/** An element that is taken out of the page and put back, as a person left it. */
export interface Shelf {
  readonly element: HTMLElement;
  /** Puts the element into a place of the page. */
  readonly bringOut: (place: HTMLElement) => void;
  /** Takes it out of the page: two panes at once would share their names of elements, and be heard both. */
  readonly putAway: () => void;
  readonly isOut: () => boolean;
}

/** Makes an element that is not in the page yet. */
export function createShelf(): Shelf {
  const element = document.createElement('div');
  element.style.height = '100%';
  /** What is taken out of a page loses how far it was scrolled. */
  let scrolled: readonly (readonly [part: Element, top: number])[] = [];
  return {
    element,
    bringOut: (place) => {
      place.append(element);
      for (const [part, top] of scrolled) part.scrollTop = top;
    },
    putAway: () => {
      scrolled = Array.from(element.querySelectorAll('*'), (part) => [part, part.scrollTop] as const).filter(([, top]) => top > 0);
      element.remove();
    },
    isOut: () => element.isConnected,
  };
}
