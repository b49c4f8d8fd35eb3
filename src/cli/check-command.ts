import { translator } from '../locales/translate';
import { handOut, openDesk } from './batch/hand-out';
import { inOrder } from './batch/in-order';
import { listedInputs, standardInput } from './batch/listed';
import { poolFor } from './batch/pool-for';
import { progressBar, silent } from './batch/progress';
import type { Checked, Task, Wanted } from './batch/task';
import type { CheckCommand } from './options';
import { settingsOf } from './settings';
import type { Terminal } from './terminal';
import type { WritingTools } from './tools';
import { notDone } from './work-file';

/** Answers that may wait for a slow file before them, for each thread: what bounds the memory. */
const aheadOfThread = 8;

/** Checks files, several at a time, and hands out what was found in the order of the input; answers the exit status. */
export async function checkCommand(command: CheckCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const { inputs, locale, limits } = command;
  const lists = [...command.lists, ...(inputs.includes(standardInput) ? [standardInput] : [])];
  const listed = await listedInputs(inputs.filter((name) => name !== standardInput), lists, terminal.input);
  const desk = await openDesk(command, terminal, tools);
  if (!desk) return notDone;
  const settings = settingsOf(command);
  const wanted = wantedOf(command, terminal);
  const pool = poolFor(listed.total, command, terminal);
  const progress = terminal.progress ? progressBar(terminal.progress, listed.total, translator(locale)) : silent;
  const work = (input: Task['input']): Promise<Checked> => pool.run({ input, settings, wanted, locale, limits });
  try {
    const results = inOrder(listed.inputs, work, { width: pool.width, ahead: pool.width * aheadOfThread, signal: terminal.signal });
    return await handOut(results, desk, progress, command, terminal);
  } finally {
    progress.stop();
    await pool.close();
  }
}

function wantedOf({ formats, compare, controlList }: CheckCommand, { colours }: Terminal): Wanted {
  const has = (...ids: readonly string[]): boolean => formats.some(({ format }) => ids.includes(format));
  const inFile = formats.some(({ format, file }) => format === 'text' && file !== null);
  return {
    text: has('text') ? (colours && !inFile ? 'coloured' : 'plain') : null,
    json: has('json', 'ndjson'),
    review: has('ndjson', 'sarif', 'html', 'xlsx') || compare || controlList !== null,
  };
}
