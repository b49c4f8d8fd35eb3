import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { expandInput, firstOnly, type Input, problemOf } from '../inputs';
import { append } from '../../sheet/lists';

/** The name under which a list stands for the one on standard input. */
export const standardInput = '-';

/** What a command is to look at: files that are known, then those of lists that are read as they come. */
export interface Listed {
  readonly inputs: AsyncIterable<Input>;
  /** How many there are; null where a list is still being read. */
  readonly total: number | null;
  /** Those that are known from the beginning. */
  readonly known: readonly Input[];
}

/** The inputs of some names and lists; each file once. */
export async function listedInputs(names: readonly string[], lists: readonly string[], standard: NodeJS.ReadableStream): Promise<Listed> {
  const first = firstOnly();
  const known: Input[] = [];
  for (const name of names) append(known, (await expandInput(name)).filter(first));
  return { known, inputs: stream(known, lists, standard, first), total: lists.length === 0 ? known.length : null };
}

async function* stream(known: readonly Input[], lists: readonly string[], standard: NodeJS.ReadableStream, first: (input: Input) => boolean): AsyncGenerator<Input> {
  yield* known;
  for (const list of lists) yield* inputsOf(list, standard, first);
}

async function* inputsOf(list: string, standard: NodeJS.ReadableStream, first: (input: Input) => boolean): AsyncGenerator<Input> {
  try {
    for await (const line of linesOf(list, standard)) {
      const name = nameIn(line);
      if (name !== '') yield* (await expandInput(name)).filter(first);
    }
  } catch (error) {
    yield { path: list, problem: problemOf(error) };
  }
}

/** The lines of a file, or of standard input. */
export function linesOf(list: string, standard: NodeJS.ReadableStream): AsyncIterable<string> {
  return list === standardInput ? createInterface({ input: standard, crlfDelay: Infinity }) : fileLines(list);
}

async function* fileLines(file: string): AsyncGenerator<string> {
  // A reader of lines does not hand on the errors of its stream: the file is opened first.
  const stream = createReadStream(file);
  await new Promise<void>((resolve, reject) => { stream.once('open', () => { resolve(); }).once('error', reject); });
  yield* createInterface({ input: stream, crlfDelay: Infinity });
}

const record = z.object({ path: z.string() });

/** A line is a path, or a record in JSON that names one. */
function nameIn(line: string): string {
  const text = line.replace(/^\uFEFF/, '').trim();
  if (!text.startsWith('{')) return text;
  try {
    return record.parse(JSON.parse(text)).path;
  } catch {
    return text;
  }
}
