import type { Page } from 'playwright-core';

/** Goes down a place of the pane, whose rows are drawn as they come into view, and answers all that is written there. */
export function textsOf(page: Page, place: string): Promise<string> {
  return page.evaluate(async (id) => {
    const panel = document.querySelector(`#place-${id}`);
    if (!panel) throw new Error(`no place ${id}`);
    const drawn = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve, 10)); });
    const texts = new Set<string>();
    panel.scrollTop = 0;
    for (;;) {
      await drawn();
      texts.add(panel.textContent);
      if (panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1) break;
      panel.scrollTop += panel.clientHeight;
    }
    panel.scrollTop = 0;
    await drawn();
    return [...texts].join('\n');
  }, place);
}
