import { Inflate } from 'fflate';
import type { Archive, ArchiveEntry } from './archive';
import { hasText } from './bytes';
import { crc32 } from './crc32';
import { damaged, Refusal } from './failure';

const localLength = 30;
/** Packed bytes given to the inflater at a time; DEFLATE makes at most 1,032 times as much of them. */
const step = 8192;
const deflateLimit = 1032;

function packedBytes(bytes: Uint8Array, entry: ArchiveEntry): Uint8Array {
  if (!hasText(bytes, 'PK\x03\x04', entry.offset)) throw damaged('bad-directory', entry.name);
  const lengths = [26, 28].map((field) => (bytes[entry.offset + field] ?? 0) + (bytes[entry.offset + field + 1] ?? 0) * 256);
  const start = lengths.reduce((sum, length) => sum + length, entry.offset + localLength);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length !== entry.packedSize) throw damaged('size', entry.name);
  return packed;
}

/** Inflates into exactly `size` bytes; stops as soon as there would be more. Null where the size is not met. */
function inflateTo(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > packed.length * deflateLimit) return null;
  const unpacked = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) unpacked.set(chunk, length);
    length += chunk.length;
  });
  for (let from = 0; from < packed.length && length <= size; from += step) {
    inflate.push(packed.subarray(from, from + step), from + step >= packed.length);
  }
  return length === size ? unpacked : null;
}

function inflateEntry(packed: Uint8Array, entry: ArchiveEntry): Uint8Array | null {
  try {
    return inflateTo(packed, entry.unpackedSize);
  } catch {
    // fflate's only exceptions here are broken DEFLATE data.
    throw damaged('compression', entry.name);
  }
}

/**
 * Unpacks one part. It never holds more than the size that the directory claims (checked against the limits
 * before) and a chunk of 8 MB. Throws a `Refusal` where the part is locked, broken, or not what was claimed.
 */
export function unpackEntry(archive: Archive, entry: ArchiveEntry): Uint8Array {
  if (entry.encrypted) throw new Refusal({ code: 'encrypted', data: {} });
  if (entry.method !== 0 && entry.method !== 8) throw damaged('compression', entry.name);
  const packed = packedBytes(archive.bytes, entry);
  const unpacked = entry.method === 0 ? packed : inflateEntry(packed, entry);
  if (unpacked?.length !== entry.unpackedSize) throw damaged('size', entry.name);
  if (crc32(unpacked) !== entry.crc) throw damaged('checksum', entry.name);
  return unpacked;
}
