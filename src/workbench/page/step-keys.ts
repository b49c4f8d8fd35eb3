import type { MountedPane } from '../../taskpane/mount';

/** The pane of the page, and the element that it stands in. */
export interface PaneOnPage {
  readonly element: HTMLElement | null;
  readonly pane: { readonly ribbon: Pick<MountedPane['ribbon'], 'step'> } | null;
}

/** F8 and Shift+F8 go to the next finding and the one before from the grid as well; in the pane they are the pane's own. */
export function stepKeys(page: Pick<Window, 'addEventListener'>, onPage: () => PaneOnPage): void {
  // Before the grid takes the key up, and keeps it.
  page.addEventListener('keydown', (event) => {
    if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
    const { element, pane } = onPage();
    if (!pane || (event.target instanceof Node && element?.contains(event.target) === true)) return;
    event.preventDefault();
    event.stopPropagation();
    void pane.ribbon.step(event.shiftKey ? -1 : 1);
  }, true);
}
