import path from 'node:path';
import { localeIds } from '../../locales/locale';
import { translator } from '../../locales/translate';
import { builtWorkbench, buildWithWebpack } from '../server/build';
import { makeOfflineFolder } from './folder';

/** `npm run package:offline`: the workbench as a folder for a computer without npm, network or Excel. */
async function main(): Promise<void> {
  const built = await builtWorkbench({ root: process.cwd(), build: buildWithWebpack, onBuild: () => undefined });
  const target = path.resolve('dist/offline');
  makeOfflineFolder(built, target);
  process.stdout.write(`${localeIds.map((locale) => translator(locale)('workbench.packed', { page: path.join(target, 'index.html') })).join('\n')}\n`);
}

await main();
