import type { Batch, Entry } from './trace';

/** What office.js hands a batch to, on every platform: a list with the request's text, and what is called with the answer. */
type Executing = (message: unknown, answered: (result: unknown) => void) => void;

/** Places of the request's and of the answer's text in what is handed over. */
const requestPlace = 4;
const answerPlace = 2;

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isCallable(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === 'function';
}

/** The lists of older hosts are objects that can become lists. */
function listOf(value: unknown): readonly unknown[] {
  const convert = field(value, 'toArray');
  const list = isCallable(convert) ? convert.call(value) : value;
  return Array.isArray(list) ? list : [];
}

function textAt(list: unknown, place: number): string {
  const text = listOf(list)[place];
  return Array.isArray(text) ? text.join('') : String(text);
}

/** What came back, as a trace keeps it. */
export function answerOf(result: unknown): Pick<Batch, 'response' | 'refused'> {
  if (field(result, 'status') === 'succeeded') return { response: textAt(field(field(result, 'value'), 'data'), answerPlace), refused: null };
  return { response: null, refused: Number(field(field(result, 'error'), 'code')) };
}

function noteEvents(richApi: object, note: (entry: Entry) => void): void {
  const manager = field(richApi, 'richApiMessageManager');
  const register = field(manager, 'register');
  if (!isCallable(register)) return;
  register.call(manager, (args: unknown) => {
    for (const entry of listOf(field(args, 'entries'))) note({ kind: 'event', type: Number(field(entry, 'messageType')), message: String(field(entry, 'message')) });
  });
}

/**
 * Notes every message between office.js and its host from now on. It stands where the library hands a batch over, which
 * is the same on Windows, on the Mac and on the web. Throws where the library has no such place any more.
 */
export function recordMessages(page: object, note: (entry: Entry) => void): void {
  const dda = field(field(page, 'OSF'), 'DDA');
  const richApi = field(dda, 'RichApi');
  const execute = field(richApi, 'executeRichApiRequestAsync');
  if (typeof dda !== 'object' || dda === null || typeof richApi !== 'object' || richApi === null || !isCallable(execute)) throw new Error('office.js hands its batches over elsewhere: nothing can be recorded');
  const recorded: Executing = (message, answered) => {
    const began = Date.now();
    const request = textAt(message, requestPlace);
    execute.call(richApi, message, (result: unknown) => {
      note({ kind: 'batch', request, ...answerOf(result), milliseconds: Date.now() - began });
      answered(result);
    });
  };
  // The library’s own property cannot be written to; what it reads each time can be put in front of it.
  Reflect.set(dda, 'RichApi', Object.create(richApi, { executeRichApiRequestAsync: { value: recorded } }));
  noteEvents(richApi, note);
}
