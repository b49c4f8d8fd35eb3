import { failureText } from '../locales/failure-text';
import { handOut, openDesk } from './batch/hand-out';
import { linesOf } from './batch/listed';
import { silent } from './batch/progress';
import { recordIn } from './batch/records';
import type { Checked } from './batch/task';
import { problemOf } from './inputs';
import type { CollectCommand } from './options';
import type { Terminal } from './terminal';
import type { WritingTools } from './tools';
import { notDone } from './work-file';

/** Gathers the lines that other runs have written, each file once, into the same outputs as a check; answers the exit status. */
export async function collectCommand(command: CollectCommand, terminal: Terminal, tools: WritingTools): Promise<number> {
  const desk = await openDesk(command, terminal, tools);
  return desk ? handOut(recordsOf(command, terminal), desk, silent, command, terminal) : notDone;
}

async function* recordsOf({ inputs, locale }: CollectCommand, { input }: Terminal): AsyncGenerator<Checked> {
  const seen = new Set<string>();
  for (const list of inputs) {
    let number = 0;
    try {
      for await (const line of linesOf(list, input)) {
        number += 1;
        const record = recordIn(line, `${list}:${number}`, locale);
        if (!record || seen.has(record.path)) continue;
        seen.add(record.path);
        yield record;
      }
    } catch (error) {
      const code = problemOf(error);
      yield { path: list, failure: { code, message: failureText({ code, data: {} }, list, locale) } };
    }
  }
}
