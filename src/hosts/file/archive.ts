import { damaged } from './failure';
import { lastIndexOfText } from './bytes';

/** A part as the archive's directory names it; nothing of it is unpacked yet, and the sizes may be untrue. */
export interface ArchiveEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where the part's local header begins. */
  readonly offset: number;
}

/** An archive's bytes with its directory, keyed by part name in lower case without a leading slash. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ArchiveEntry>;
}

const endLength = 22;
const entryLength = 46;
const wide = 0xffff_ffff;

/** The key of a part name: names are the same in any case, and some writers use backslashes. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Number of entries and where the first begins, from the end record or from its 64-bit sister. */
function directoryPlace(view: DataView, end: number): { count: number; start: number } {
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== wide) return { count, start };
  const record = wideNumber(view, end - 20 + 8);
  if (view.getUint32(end - 20, true) !== 0x0706_4b50 || view.getUint32(record, true) !== 0x0606_4b50) return { count, start };
  return { count: wideNumber(view, record + 32), start: wideNumber(view, record + 48) };
}

/** Sizes and offset, taken from the 64-bit extra field where the entry's own fields are full. */
function entryNumbers(view: DataView, at: number, nameLength: number, extraLength: number): [number, number, number] {
  const own = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)] as const;
  const numbers: [number, number, number] = [...own];
  let field = at + entryLength + nameLength;
  const stop = field + extraLength;
  while (field + 4 <= stop && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  if (field + 4 > stop) return numbers;
  let value = field + 4;
  own.forEach((number, index) => {
    if (number !== wide) return;
    numbers[index] = wideNumber(view, value);
    value += 8;
  });
  return numbers;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ArchiveEntry; next: number } {
  if (view.getUint32(at, true) !== 0x0201_4b50) throw damaged('bad-directory');
  const [nameLength, extraLength, noteLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
  const [unpackedSize, packedSize, offset] = entryNumbers(view, at, nameLength, extraLength);
  const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packedSize,
    unpackedSize,
    offset,
  };
  return { entry, next: at + entryLength + nameLength + extraLength + noteLength };
}

function readEntries(bytes: Uint8Array): Map<string, ArchiveEntry> {
  const end = lastIndexOfText(bytes, 'PK\x05\x06');
  if (end < 0 || end + endLength > bytes.length) throw damaged('no-directory');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view, end);
  const entries = new Map<string, ArchiveEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    if (/[/\\]$/.test(entry.name)) continue;
    const key = partKey(entry.name);
    // Two parts of one name: two readers would see two different workbooks.
    if (entries.has(key)) throw damaged('duplicate-part', entry.name);
    entries.set(key, entry);
  }
  return entries;
}

/**
 * Reads a ZIP archive's directory; nothing is unpacked. Throws a `Refusal` (damaged) where there is none
 * or it points outside the file. Made here because fflate's own walk tells neither checksum nor place of
 * a part, which a bounded unpacking needs, and reads past the end of a truncated file.
 */
export function readArchive(bytes: Uint8Array): Archive {
  try {
    return { bytes, entries: readEntries(bytes) };
  } catch (error) {
    if (error instanceof RangeError) throw damaged('bad-directory');
    throw error;
  }
}
