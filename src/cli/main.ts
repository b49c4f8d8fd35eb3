import manifest from '../../package.json';
import { runCommand } from './run';

/** Colours only where a person reads: a terminal, and no wish against them (https://no-color.org). */
const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colours,
  version: manifest.version,
}).then((status) => {
  // Not process.exit(): what is still on its way to a pipe must arrive.
  process.exitCode = status;
});
