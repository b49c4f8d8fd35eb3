import { CFB } from '@e965/xlsx';
import { damaged, Refusal } from '../failure';

/** The library's reader of containers, which it publishes without types. */
interface ContainerReader {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly find: (container: unknown, path: string) => unknown;
}

const library: unknown = CFB;

function isContainerReader(value: unknown): value is ContainerReader {
  return typeof value === 'object' && value !== null && 'read' in value && 'find' in value;
}

function containerReader(): ContainerReader {
  if (!isContainerReader(library)) throw new Error('the library has no reader of containers');
  return library;
}

/** A stream's bytes, where they are as many as the container claims; null where there is no such stream. */
function streamBytes(entry: unknown): Uint8Array | null {
  if (typeof entry !== 'object' || entry === null || !('content' in entry) || !('size' in entry)) return null;
  const { content, size } = entry;
  const bytes = content instanceof Uint8Array || Array.isArray(content) ? Uint8Array.from(content) : new Uint8Array();
  if (bytes.length !== size) throw damaged('size');
  return bytes;
}

/** Record types of the format ([MS-XLS] 2.3). */
const [beginning, end, sheetRecord, lock] = [0x0809, 0x000a, 0x0085, 0x002f];
const excel97 = 0x0600;
/** A module of Visual Basic is listed among the sheets and has no cells. */
const codeModule = 6;

/** The workbook's stream of an .xls or .et file. Throws a `Refusal` where there is none, or it is cut. */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const { read, find } = containerReader();
  const container = readContainer(read, bytes);
  const stream = streamBytes(find(container, '/Workbook') ?? find(container, '/Book'));
  if (!stream) throw new Refusal({ code: 'not-a-workbook', data: { kind: find(container, '/WordDocument') ? 'word' : 'unknown' } });
  return stream;
}

function readContainer(read: ContainerReader['read'], bytes: Uint8Array): unknown {
  try {
    return read(bytes, { type: 'array' });
  } catch {
    throw damaged('bad-directory');
  }
}

/**
 * Walks through the stream's records as far as each sheet's end: the reader of the sheets takes a cut stream for one with
 * fewer cells, and says nothing. Throws a `Refusal` where a sheet does not end, is locked, or is older than Excel 97.
 */
export function checkStream(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const sheets: number[] = [];
  walk(view, 0, (type, at) => {
    if (type === lock) throw new Refusal({ code: 'encrypted', data: {} });
    if (type === sheetRecord && view.getUint8(at + 5) !== codeModule) sheets.push(view.getUint32(at, true));
  });
  if (view.getUint16(4, true) !== excel97) throw new Refusal({ code: 'legacy-format', data: { kind: 'xls-95' } });
  for (const sheet of sheets) walk(view, sheet, () => undefined);
}

/** From a beginning to its end; what begins within it, such as a chart, ends within it. */
function walk(view: DataView, start: number, visit: (type: number, at: number) => void): void {
  let depth = 0;
  let at = start;
  do {
    if (at + 4 > view.byteLength) throw damaged('reader');
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (depth === 0 && type !== beginning) throw damaged('reader');
    if (at + 4 + length > view.byteLength) throw damaged('reader');
    if (type === beginning) depth += 1;
    if (type === end) depth -= 1;
    visit(type, at + 4);
    at += 4 + length;
  } while (depth > 0);
}
