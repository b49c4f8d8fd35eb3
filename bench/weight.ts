import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The scripts that the pane needs before it stands may weigh so much altogether, compressed. */
export const mostInitialBytes = 200_000;

/** A script of the built pane. */
export interface Script {
  readonly name: string;
  /** Compressed by gzip. */
  readonly bytes: number;
  /** The page names it, and the pane does not stand before it is there. */
  readonly initial: boolean;
}

/** The scripts of a built pane, initial ones first, heavy ones first. */
export function scriptsOf(folder: string): Script[] {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const [, named = ''] = /data-scripts="([^"]*)"/.exec(page) ?? [];
  const [, boot = ''] = /src="([^"]*)"/.exec(page) ?? [];
  const initial = new Set([boot, ...named.split(' ')]);
  return readdirSync(path.join(folder, 'assets'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `assets/${name}`)
    .map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length, initial: initial.has(name) }))
    .sort((one, other) => Number(other.initial) - Number(one.initial) || other.bytes - one.bytes);
}

/** What the initial scripts weigh together. */
export function initialBytes(scripts: readonly Script[]): number {
  return scripts.reduce((total, { initial, bytes }) => total + (initial ? bytes : 0), 0);
}
