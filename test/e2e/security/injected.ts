import type { Page } from 'playwright-core';

/** Elements and attributes that only an injection could have put into a page. */
const foreign = [
  'script:not([src])', 'iframe', 'object', 'embed', 'base', 'form[action]', 'meta[http-equiv="refresh" i]', '.injected', '[name="injected"]',
  '[onerror]', '[onload]', '[ontoggle]', '[srcdoc]', '[href^="javascript:" i]', '[href^="data:text" i]', '[href*="example.invalid"]', '[src*="example.invalid"]', '[style*="example.invalid"]',
].join(', ');

/** What an injection has done on a page: a script that ran, an element that is its own, a dialog. Nothing, where all is well. */
export async function injectedOn(page: Page, dialogs: readonly string[]): Promise<string[]> {
  const found = await page.evaluate((selector) => [
    ...('injected' in globalThis ? ['a script ran'] : []),
    ...Array.from(document.querySelectorAll(selector), (element) => element.outerHTML.slice(0, 120)),
  ], foreign);
  return [...found, ...dialogs];
}

/** Keeps the dialogs that a page opens, and answers them. */
export function dialogsOf(page: Page): readonly string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(`${dialog.type()} ${dialog.message()}`);
    void dialog.dismiss();
  });
  return dialogs;
}
