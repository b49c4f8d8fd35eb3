import { translator } from '../locales/translate';
import { standardInput, listedInputs } from './batch/listed';
import { inOrder } from './batch/in-order';
import { openOutputs } from './batch/open-outputs';
import { poolFor } from './batch/pool-for';
import { progressBar, silent } from './batch/progress';
import { addTotals, noTotals } from './batch/running-totals';
import type { Checked, Task, Wanted } from './batch/task';
import type { CheckCommand } from './options';
import { settingsOf } from './settings';
import type { Terminal } from './terminal';
import { exitStatus, type Totals } from './totals';
import { notDone } from './work-file';

/** The exit status of a run that was stopped by Ctrl-C, as shells have it. */
const stoppedStatus = 130;
/** Answers that may wait for a slow file before them, for each thread: what bounds the memory. */
const aheadOfThread = 8;

/** Checks files, several at a time, and hands out what was found in the order of the input; answers the exit status. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<number> {
  const t = translator(command.locale);
  const lists = [...command.lists, ...(command.inputs.includes(standardInput) ? [standardInput] : [])];
  const listed = await listedInputs(command.inputs.filter((name) => name !== standardInput), lists, terminal.input);
  const outputs = await openOutputs(command, terminal);
  if (!outputs) return notDone;
  const pool = poolFor(listed.total, command, terminal);
  const progress = terminal.progress ? progressBar(terminal.progress, listed.total, t) : silent;
  const settings = settingsOf(command);
  const wanted = wantedOf(command, terminal);
  let totals: Totals = noTotals;
  let failed = 0;
  try {
    const work = (input: Task['input']): Promise<Checked> => pool.run({ input, settings, wanted, locale: command.locale, limits: command.limits });
    for await (const checked of inOrder(listed.inputs, work, { width: pool.width, ahead: pool.width * aheadOfThread, signal: terminal.signal })) {
      progress.clear();
      if ('failure' in checked) {
        failed += 1;
        terminal.err(`${checked.failure.message}\n`);
      } else {
        totals = addTotals(totals, checked.totals);
      }
      for (const output of outputs) await output.add(checked);
      progress.step();
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  const stopped = terminal.signal?.aborted ?? false;
  if (stopped) terminal.err(`${t('cli.stopped', { count: totals.workbooks + failed })}\n`);
  const written = await Promise.all(outputs.map((output) => output.end({ totals, failed, stopped })));
  if (written.includes(false)) return notDone;
  return stopped ? stoppedStatus : exitStatus(totals, failed, command.failOn);
}

function wantedOf({ formats }: CheckCommand, { colours }: Terminal): Wanted {
  const has = (...ids: readonly string[]): boolean => formats.some(({ format }) => ids.includes(format));
  const inFile = formats.some(({ format, file }) => format === 'text' && file !== null);
  return { text: has('text') ? (colours && !inFile ? 'coloured' : 'plain') : null, json: has('json', 'ndjson'), review: formats.some(({ format }) => format !== 'text' && format !== 'json') };
}
