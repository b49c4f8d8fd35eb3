import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The command at work: a path goes in, its line (ndjson) comes out. */
export interface Checker {
  readonly check: (path: string) => Promise<string>;
  readonly stop: () => void;
}

/** The command, as words: `indicator-check` where it is installed. */
const [program = 'indicator-check', ...before] = (process.env['INDICATOR_CHECK'] ?? 'indicator-check').split(' ');

/** Keeps one process of the command going and asks it for one workbook after the other. It ends when this process does. */
export function startChecker(): Checker {
  const asked = new Set<string>();
  let child: ChildProcess | null = null;
  let answer: { readonly resolve: (line: string) => void; readonly reject: (error: Error) => void } | null = null;

  const start = (): ChildProcess => {
    asked.clear();
    const started = spawn(program, [...before, 'check', '-', '--format', 'ndjson', '--fail-on', 'never', '--jobs', '1'], { stdio: ['pipe', 'pipe', 'ignore'] });
    createInterface({ input: started.stdout }).on('line', (line) => { answer?.resolve(`${line}\n`); });
    started.once('error', (error) => { answer?.reject(error); });
    started.once('exit', () => {
      answer?.reject(new Error('the command has ended'));
      if (child === started) child = null;
    });
    return started;
  };
  return {
    check: (path) => new Promise((resolve, reject) => {
      answer = { resolve, reject };
      // A list names each file once: what is asked for again is asked of a new process.
      if (asked.has(path)) {
        child?.removeAllListeners('exit').kill();
        child = null;
      }
      child ??= start();
      asked.add(path);
      child.stdin?.write(`${path}\n`);
    }),
    stop: () => { child?.stdin?.end(); },
  };
}
