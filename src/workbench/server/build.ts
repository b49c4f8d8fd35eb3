import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceMark } from './fresh';
import { alone } from './lock';

/** What building the page needs of its surroundings. */
export interface BuildOptions {
  /** The project's folder. */
  readonly root: string;
  /** Builds into `dist/workbench` of the project; throws where that fails. */
  readonly build: (root: string) => void;
  /** Told before building, which takes half a minute the first time. */
  readonly onBuild: () => void;
}

/** Builds with webpack, whose own words come along where it fails. */
export function buildWithWebpack(root: string): void {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, '--config-name', 'workbench'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The workbench was not built: ${stdout}${stderr}`);
}

/**
 * Builds the page, unless the one that is there was built from the same files; answers its folder. Two that ask at the
 * same time get one build.
 */
export async function builtWorkbench({ root, build, onBuild }: BuildOptions): Promise<string> {
  const folder = path.join(root, 'dist/workbench');
  const note = path.join(folder, 'built-from.txt');
  const mark = sourceMark(root);
  const isFresh = (): boolean => existsSync(note) && readFileSync(note, 'utf8') === mark;
  if (isFresh()) return folder;
  return alone(`${folder}.lock`, () => {
    if (isFresh()) return folder;
    onBuild();
    build(root);
    writeFileSync(note, mark);
    return folder;
  });
}
