import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { localeIds } from '../../locales/locale';
import { translator } from '../../locales/translate';

/** `npm start` and `npm run stop`: the add-in in Excel on this computer, where there is one. */
const [action = 'start'] = process.argv.slice(2);
const withExcel = process.platform === 'win32' || process.platform === 'darwin';

if (!withExcel) {
  console.log(localeIds.map((locale) => translator(locale)('pane.no-excel')).join('\n'));
}

if (withExcel) {
  const { resolve } = createRequire(import.meta.url);
  const program = path.join(path.dirname(resolve('office-addin-debugging/package.json')), 'cli.js');
  const server = action === 'start' ? ['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'] : [];
  const { status } = spawnSync(process.execPath, [program, action, 'manifest.xml', 'desktop', ...server], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
