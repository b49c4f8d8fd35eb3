import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(path.resolve('package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that a person would stumble over; `others` are elements of another's making, which we cannot mend. */
export async function obstacles(page: Page, others: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async (excluded) => {
    // A surface that is still fading in has less contrast than it will have.
    await Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished));
    const { run } = Reflect.get(window, 'axe') as { run: (context: object, options: object) => Promise<AxeResults> };
    // The first heading is the verdict: before a check there is none.
    // Fluent's focus library has stops of its own around lists, hidden from those who listen: who lands on one is sent on at once.
    return run({ exclude: ['[data-tabster-dummy]', ...excluded].map((each) => [each]) }, { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: document.querySelector('main h1')?.checkVisibility() === true }, region: { enabled: document.querySelector('[role="menu"]') === null } } });
  }, others);
  return violations.map(({ id, impact, nodes }) => `${impact ?? ''} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
