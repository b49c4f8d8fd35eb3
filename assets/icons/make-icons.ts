import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../test/e2e/browser';

/** `npm run icons`: renders the drawings of assets/icons to PNG in every size that Office asks for. */
const folder = path.resolve('assets/icons');
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const largestSmall = 24;

const browser = await launchBrowser();
const page = await browser.newPage();
for (const name of ['app', 'pane', 'book', 'next', 'mark', 'unmark', 'summary', 'template']) {
  for (const size of sizes) {
    const drawing = readFileSync(path.join(folder, `${name}${size <= largestSmall ? '-small' : ''}.svg`), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(path.join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
