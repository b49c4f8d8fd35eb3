import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import manifest from '../../package.json';
import { runCommand } from './run';

/** Colours only where a person reads: a terminal, and no wish against them (https://no-color.org). */
const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** What worker threads load lies beside the command, built or not. */
function threadFile(): string {
  const command = realpathSync(process.argv[1] ?? '');
  return path.join(path.dirname(command), command.endsWith('.ts') ? 'batch/worker.ts' : 'worker.cjs');
}

// A reader that has seen enough (`| head`) is no failure; a full disk is one.
let broken: unknown = null;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  broken = error;
});
// Where nobody hears complaints, the exit status still tells.
process.stderr.on('error', () => undefined);

function printed(): Promise<unknown> {
  // The event of an error comes after the callbacks of what was written.
  return new Promise((resolve) => { process.stdout.write('', () => { setImmediate(() => { resolve(broken); }); }); });
}

function drained(): Promise<void> {
  if (!process.stdout.writableNeedDrain) return Promise.resolve();
  return new Promise((resolve) => { process.stdout.once('drain', resolve); });
}

// The first Ctrl-C ends the run with what is done so far; the second one ends it at once, as usual.
const stop = new AbortController();
process.once('SIGINT', () => { stop.abort(); });

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  drained,
  printed,
  err: (text) => process.stderr.write(text),
  colours,
  version: manifest.version,
  input: process.stdin,
  ...(process.stderr.isTTY ? { progress: process.stderr } : {}),
  signal: stop.signal,
  threads: { file: threadFile(), cores: availableParallelism() },
}).then((status) => {
  // Not process.exit(): what is still on its way to a pipe must arrive.
  process.exitCode = status;
});
