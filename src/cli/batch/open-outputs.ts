import { outputFor } from '../output-file';
import type { BatchCommand } from '../options';
import type { Terminal } from '../terminal';
import type { WritingTools } from '../tools';
import { outputText } from '../work-file';
import { endingsOf, type WantedFormat } from './formats';
import { guarded, type GuardedOutput } from './guarded-output';
import { htmlOutput } from './html-output';
import { jsonOutput } from './json-output';
import { ndjsonOutput } from './ndjson-output';
import type { Output } from './output';
import { fileSink, terminalSink } from './sink';
import { sarifOutput } from './sarif-output';
import { textOutput } from './text-output';
import { xlsxOutput } from './xlsx-output';

/**
 * Makes ready every output that a command names. Where one may not be written by its name nothing is begun: that is said, and
 * the answer is null. One that the system does not let be written is said at the end, and the others are made all the same, if there are any.
 */
export async function openOutputs(command: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<GuardedOutput[] | null> {
  const { formats, inputs, force, locale } = command;
  for (const { format, file } of formats) {
    if (file === null) continue;
    const output = await outputFor({ kind: 'file', path: file, force }, inputs, endingsOf[format]);
    if ('problem' in output) {
      terminal.err(`${outputText(output.path, output.problem, endingsOf[format], locale)}\n`);
      return null;
    }
  }
  const outputs = await Promise.all(formats.map((wanted) => guarded(() => outputOf(wanted, command, terminal, tools), wanted.file ?? '', locale)));
  const faults = outputs.flatMap(({ stillborn }) => stillborn ?? []);
  if (faults.length < outputs.length) return outputs;
  // Nothing could be handed out.
  for (const fault of faults) terminal.err(`${fault}\n`);
  return null;
}

async function outputOf({ format, file }: WantedFormat, { locale }: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<Output> {
  if (format === 'xlsx') return xlsxOutput(file ?? '', locale, tools);
  const sink = file === null ? terminalSink(terminal) : await fileSink(file);
  switch (format) {
    case 'text':
      return textOutput(sink, locale);
    case 'json':
      return jsonOutput(sink);
    case 'ndjson':
      return ndjsonOutput(sink);
    case 'sarif':
      return sarifOutput(sink, locale, terminal.version);
    case 'html':
      return htmlOutput(sink, locale);
  }
}
