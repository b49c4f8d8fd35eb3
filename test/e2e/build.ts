import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { sourceMark } from '../../src/workbench/server/fresh';
import { alone } from '../../src/workbench/server/lock';

/** Builds the production pane, as `npm run build` does, with office.js from the own server; answers the folder. */
export function buildPane(mode: 'production' | 'development' = 'production', more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-pane-'));
  const webpack = path.resolve('node_modules/webpack/bin/webpack.js');
  const options = ['--mode', mode, '--config-name', 'pane', '--output-path', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, ...options], { encoding: 'utf8', env: { ...process.env, OFFICE_JS: '/office-js/office.js', ...more } });
  if (status === 0) return folder;
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`The pane was not built: ${stdout}${stderr}`);
}

/** The production pane, built anew where its sources have changed; all tests that ask for it share one. */
export async function builtPane(): Promise<string> {
  const folder = path.resolve('dist/pane-for-tests');
  const note = `${folder}.txt`;
  const mark = `${sourceMark(process.cwd())} ${readFileSync('manifest.xml', 'utf8')}`;
  return alone(`${folder}.lock`, () => {
    if (existsSync(note) && readFileSync(note, 'utf8') === mark) return folder;
    const fresh = buildPane();
    rmSync(folder, { recursive: true, force: true });
    cpSync(fresh, folder, { recursive: true });
    rmSync(fresh, { recursive: true, force: true });
    writeFileSync(note, mark);
    return folder;
  });
}

/** The host that office.js talks to, as one script for a page. */
export function buildHost(): string {
  const { outputFiles } = buildSync({ entryPoints: [path.resolve('test/e2e/host-page.ts')], bundle: true, format: 'iife', target: 'es2022', minify: true, write: false });
  const [script] = outputFiles;
  if (!script) throw new Error('The host was not built.');
  return script.text;
}
