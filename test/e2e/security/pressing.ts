import type { Locator, Page } from 'playwright-core';

/** What can be pressed, chosen or switched. */
const controls = 'button:not([disabled]), [role="tab"], [role="menuitem"], [role="menuitemradio"], [role="switch"], input[type="radio"], input[type="checkbox"], summary';
/** Menus, popups and dialogs, which stand before the rest. */
export const popups = '.fui-MenuPopover, .fui-PopoverSurface, .fui-DialogSurface';
/** More than any place of the pane has: names that change at each press would go on for ever. */
const most = 300;

/** How a part of the pane is gone through. */
export interface Pressing {
  readonly page: Page;
  /** Whether a control of this name writes to the workbook: it is left alone. */
  readonly isWriting: (name: string) => boolean;
  /** Told after each press. */
  readonly pressed: (name: string) => Promise<void>;
}

/** The names under which a person knows the controls of a part; '' for one that is not to be seen. */
function namesOf(part: Locator): Promise<readonly string[]> {
  return part.locator(controls).evaluateAll((elements) => elements.map((element) => {
    const label = element instanceof HTMLInputElement ? Array.from(element.labels ?? [], ({ textContent }) => textContent).join(' ') : '';
    return element.checkVisibility() ? (element.getAttribute('aria-label') ?? `${label}${element.textContent}`).trim() : '';
  }));
}

/** Presses the first control of a part that was not pressed before; answers its name, or null where none is left. */
async function pressNext(part: Locator, done: Set<string>, { page, isWriting, pressed }: Pressing): Promise<string | null> {
  const names = await namesOf(part);
  const at = names.findIndex((name) => name !== '' && !isWriting(name) && !done.has(name));
  const name = names[at];
  if (name === undefined) return null;
  done.add(name);
  await part.locator(controls).nth(at).click({ force: true, timeout: 3000 }).catch(() => undefined);
  await page.waitForTimeout(40);
  await pressed(name);
  return name;
}

/** Goes through what a menu or a popup offers, menus within it included; it closes at most presses, and is opened again. */
async function pressInPopup(opener: Locator, done: Set<string>, how: Pressing): Promise<void> {
  const popup = how.page.locator(popups);
  for (let presses = 0; presses < most; presses += 1) {
    if ((await popup.count()) === 0) await opener.click({ timeout: 3000 }).catch(() => undefined);
    const open = await popup.count();
    if (open === 0) return;
    if ((await pressNext(popup.last(), done, how)) !== null) continue;
    await how.page.keyboard.press('Escape');
    await how.page.waitForTimeout(40);
    if (open === 1) break;
  }
  for (let tries = 0; tries < 5 && (await popup.count()) > 0; tries += 1) {
    await how.page.keyboard.press('Escape');
    await how.page.waitForTimeout(40);
  }
}

/** Presses everything in a part of the pane once, what menus and popups offer included, but what writes. Answers the names. */
export async function pressAll(part: Locator, how: Pressing): Promise<string[]> {
  const done = new Set<string>();
  for (let presses = 0; presses < most; presses += 1) {
    const name = await pressNext(part, done, how);
    if (name === null) return [...done];
    if ((await how.page.locator(popups).count()) > 0) await pressInPopup(part.getByRole('button', { name, exact: true }).first(), done, how);
  }
  throw new Error(`There is no end to what can be pressed: ${[...done].slice(-10).join(', ')}`);
}
