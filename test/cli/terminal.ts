import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { runCommand } from '../../src/cli/run';
import { command } from './command';

/** What a run of the command printed, and its exit status. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in this process. */
export function run(...args: readonly string[]): Promise<Run> {
  return runWith([], ...args);
}

/** Runs the command in this process, with some lines on standard input. */
export async function runWith(input: readonly string[], ...args: readonly string[]): Promise<Run> {
  let out = '';
  let err = '';
  const status = await runCommand(args, {
    out: (text) => { out += text; },
    err: (text) => { err += text; },
    colours: false,
    version: '0.0.0',
    input: Readable.from(input),
  });
  return { status, out, err };
}

/** Runs the command in a process of its own: the library that makes sheets does not start within jest. */
export function runApart(...args: readonly string[]): Run {
  const [program, ...words] = command;
  const { status, stdout, stderr } = spawnSync(program, [...words, ...args], { encoding: 'utf8' });
  return { status: status ?? -1, out: stdout, err: stderr };
}

/** Runs some work in a new empty folder, which is gone afterwards. */
export async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'indicator-check-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
