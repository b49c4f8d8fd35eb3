import { translator } from '../locales/translate';
import { handOut, openDesk } from './batch/hand-out';
import { heldAgainst } from './batch/held-against';
import { inOrder } from './batch/in-order';
import { listedInputs, standardInput } from './batch/listed';
import { poolFor } from './batch/pool-for';
import { progressBar, silent } from './batch/progress';
import type { Checked, Task, Wanted } from './batch/task';
import type { CheckCommand } from './options';
import { badSettings, usableSettings } from './settings';
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
  const find = await usableSettings(listed.known.map(({ path }) => path), command, terminal);
  if (!find) return badSettings;
  const held = await heldAgainst(command, terminal);
  if (!held) return badSettings;
  const desk = await openDesk(command, terminal, tools);
  if (!desk) return notDone;
  const wanted = wantedOf(command, terminal);
  const pool = poolFor(listed.total, command, terminal);
  const progress = terminal.progress ? progressBar(terminal.progress, listed.total, translator(locale)) : silent;
  const work = async (input: Task['input']): Promise<Checked> => {
    const found = await find(input.path);
    // A file of a list that is still being read may lie beside settings that nobody has looked at yet.
    if ('faults' in found) return { path: input.path, failure: { code: 'bad-settings', message: found.faults.join('\n') } };
    return pool.run({ input, settings: found.settings, wanted, locale, limits, known: held.knownOf(input.path), newOnly: command.newOnly });
  };
  try {
    const results = inOrder(listed.inputs, work, { width: pool.width, ahead: pool.width * aheadOfThread, signal: terminal.signal });
    const status = await handOut(held.noting(results), desk, progress, command, terminal);
    return (await held.end()) ? status : notDone;
  } finally {
    progress.stop();
    await pool.close();
  }
}

function wantedOf({ formats, compare, controlList, showSuppressed, writeBaseline }: CheckCommand, { colours }: Terminal): Wanted {
  const has = (...ids: readonly string[]): boolean => formats.some(({ format }) => ids.includes(format));
  const inFile = formats.some(({ format, file }) => format === 'text' && file !== null);
  return {
    text: has('text') ? (colours && !inFile ? 'coloured' : 'plain') : null,
    json: has('json', 'ndjson'),
    suppressed: showSuppressed,
    keys: writeBaseline !== null,
    review: has('ndjson', 'sarif', 'html', 'xlsx') || compare || controlList !== null,
  };
}
