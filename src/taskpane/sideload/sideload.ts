import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { inBoth } from '../delivery/say';
import { hasExcel, thisComputer } from './excel';
import { readAction, type Step, stepFor } from './steps';

const { resolve } = createRequire(import.meta.url);

/** The words that start a program with this Node. */
function commandOf(program: NonNullable<Step['run']>['program']): readonly string[] {
  if (program === 'workbench') return ['--import', 'tsx', 'src/workbench/server/main.ts'];
  return [path.join(path.dirname(resolve('office-addin-debugging/package.json')), 'cli.js')];
}

function run({ program, args, env }: NonNullable<Step['run']>): void {
  const child = spawn(process.execPath, [...commandOf(program), ...args], { stdio: 'inherit', env: { ...process.env, ...env } });
  child.on('exit', (code) => { process.exitCode = code ?? 1; });
  // Whoever ends this program ends the one that it runs.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}

/** `npm start` and `npm run stop`: the add-in in Excel on this computer; where there is none, the workbench. */
const asked = readAction(process.argv.slice(2));
if (asked) {
  const { say, run: running } = stepFor(asked.action, asked.recording, hasExcel(thisComputer));
  if (say) process.stdout.write(inBoth(say));
  if (running) run(running);
} else {
  process.stderr.write(inBoth('delivery.start-usage'));
  process.exitCode = 2;
}
