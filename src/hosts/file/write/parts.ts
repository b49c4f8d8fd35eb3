import { type Zippable, zipSync } from 'fflate';
import { type Archive, partKey } from '../archive';
import { unpackEntry } from '../unpack';

/** The parts of a package by name, in their order. A writer makes a new map; parts that it leaves alone stay as they are. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks every part. Throws a `Refusal` where one is broken. */
export function partsOf(archive: Archive): Parts {
  return new Map([...archive.entries.values()].map((entry) => [entry.name, unpackEntry(archive, entry)]));
}

/** The name that a part has in the package, in whatever case it is asked for; null where there is none. */
export function partName(parts: Parts, name: string): string | null {
  if (parts.has(name)) return name;
  const key = partKey(name);
  return [...parts.keys()].find((each) => partKey(each) === key) ?? null;
}

/** A part's bytes; null for none. */
export function bytesOf(parts: Parts, name: string | null): Uint8Array | null {
  return name === null ? null : parts.get(partName(parts, name) ?? '') ?? null;
}

/** Parts with one replaced, or added at the end. */
export function withPart(parts: Parts, name: string, content: string | Uint8Array): Parts {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return new Map([...parts, [partName(parts, name) ?? name, bytes]]);
}

/** Parts without one. */
export function withoutPart(parts: Parts, name: string): Parts {
  const key = partKey(name);
  return new Map([...parts].filter(([each]) => partKey(each) !== key));
}

/** One date for every part, so that the same content gives the same bytes. */
const date = new Date(1980, 0, 1);

/** The package's bytes. */
export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries([...parts].map(([name, bytes]) => [name, bytes]));
  return zipSync(files, { level: 6, mtime: date });
}
