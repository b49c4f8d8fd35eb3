/** Runs a program of the bench, built: `tsx bench/run.ts bench/engine.ts`. Its arguments follow its name; its exit status is passed on. */
import { spawnSync } from 'node:child_process';
import { built } from './built';

const [program, ...args] = process.argv.slice(2);
if (program === undefined) throw new Error('no program is named');
const { status } = spawnSync(process.execPath, ['--expose-gc', built(program), ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
