import { type Output as Place, outputFor } from '../output-file';
import type { BatchCommand } from '../options';
import type { Terminal } from '../terminal';
import { outputText } from '../work-file';
import type { WritingTools } from '../tools';
import { endingsOf, type WantedFormat } from './formats';
import { htmlOutput } from './html-output';
import { jsonOutput } from './json-output';
import { ndjsonOutput } from './ndjson-output';
import type { Output } from './output';
import { fileSink, type Sink } from './sink';
import { sarifOutput } from './sarif-output';
import { textOutput } from './text-output';
import { xlsxOutput } from './xlsx-output';

/** Makes ready every output that a command names; says why not where a file may not be written, and answers null. */
export async function openOutputs(command: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<Output[] | null> {
  const { formats, inputs, force, locale } = command;
  for (const { format, file } of formats) {
    if (file === null) continue;
    const output: Place = await outputFor({ kind: 'file', path: file, force }, inputs, endingsOf[format]);
    if ('problem' in output) {
      terminal.err(`${outputText(output.path, output.problem, endingsOf[format], locale)}\n`);
      return null;
    }
  }
  return Promise.all(formats.map((wanted) => openOutput(wanted, command, terminal, tools)));
}

async function openOutput(wanted: WantedFormat, command: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<Output> {
  const output = await outputOf(wanted, command, terminal, tools);
  return wanted.file === null ? output : told(output, wanted.file, command, terminal);
}

async function outputOf({ format, file }: WantedFormat, { locale }: BatchCommand, terminal: Terminal, tools: WritingTools): Promise<Output> {
  if (format === 'xlsx') return xlsxOutput(file ?? '', locale, terminal, tools);
  const sink = file === null ? standardOutput(terminal) : fileSink(file);
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

function standardOutput({ out, drained }: Terminal): Sink {
  return { write: async (text) => { out(text); await drained?.(); }, close: () => Promise.resolve(true) };
}

/** Says of a file whether it was written. */
function told(output: Output, file: string, { locale }: BatchCommand, { err }: Terminal): Output {
  return {
    add: output.add,
    end: async (summary) => {
      const written = await output.end(summary);
      err(written ? '' : `${outputText(file, 'not-writable', [], locale)}\n`);
      return written;
    },
  };
}
