import { unzipSync, zipSync } from 'fflate';
import type { Random } from '../support/random';

/** A way to spoil a workbook's file; `whole` ones leave the archive's checksums as they were, the others pack anew. */
export interface Mutation {
  readonly name: string;
  readonly whole: boolean;
  readonly spoil: (bytes: Uint8Array, random: Random) => Uint8Array;
}

type Parts = Record<string, Uint8Array>;

function flipped(bytes: Uint8Array, count: number, random: Random): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < count && copy.length > 0; at += 1) {
    const place = random.below(copy.length);
    copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function without(bytes: Uint8Array, from: number, to: number): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
}

/** Packs anew after changing the parts: the archive is right, its content is not. */
function repacked(change: (parts: Parts, names: readonly string[], random: Random) => Parts): Mutation['spoil'] {
  return (bytes, random) => {
    const parts = unzipSync(bytes);
    return zipSync(change(parts, Object.keys(parts), random), { level: 1 });
  };
}

function pieceCut(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.below(bytes.length);
  return without(bytes, from, from + 1 + random.below(2000));
}

function piecesSwapped(bytes: Uint8Array, random: Random): Uint8Array {
  const half = Math.floor(bytes.length / 2);
  const size = 1 + random.below(Math.floor(half / 2));
  const [one, other] = [random.below(half - size), half + random.below(half - size)];
  const copy = bytes.slice();
  copy.set(bytes.subarray(other, other + size), one);
  copy.set(bytes.subarray(one, one + size), other);
  return copy;
}

const entrySignature = 0x0201_4b50;
const unpackedSizeAt = 24;

function sizesUntrue(bytes: Uint8Array, random: Random): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) !== entrySignature || random.below(2) === 0) continue;
    view.setUint32(at + unpackedSizeAt, random.pick([0, 1, 0x7fff_ffff, 0xffff_ffff, view.getUint32(at + unpackedSizeAt, true) + 1]), true);
  }
  return copy;
}

const sheetParts = (names: readonly string[]): readonly string[] => names.filter((name) => name.startsWith('xl/worksheets/sheet'));

/** All ways, in a fixed order. */
export const mutations: readonly Mutation[] = [
  { name: 'a byte flipped', whole: true, spoil: (bytes, random) => flipped(bytes, 1, random) },
  { name: 'many bytes flipped', whole: true, spoil: (bytes, random) => flipped(bytes, 2 + random.below(200), random) },
  { name: 'truncated', whole: true, spoil: (bytes, random) => bytes.slice(0, random.below(bytes.length)) },
  { name: 'a piece cut out', whole: true, spoil: pieceCut },
  { name: 'two pieces swapped', whole: true, spoil: piecesSwapped },
  { name: 'sizes in the directory untrue', whole: true, spoil: sizesUntrue },
  { name: 'a part missing', whole: false, spoil: repacked((parts, names, random) => {
    const gone = random.pick(names);
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }) },
  { name: 'a part cut', whole: false, spoil: repacked((parts, names, random) => {
    const name = random.pick(names);
    return { ...parts, [name]: (parts[name] ?? new Uint8Array()).slice(0, random.below((parts[name] ?? []).length + 1)) };
  }) },
  { name: 'two parts swapped', whole: false, spoil: repacked((parts, names, random) => {
    const [one, other] = [random.pick(names), random.pick(names)];
    return { ...parts, [one]: parts[other] ?? new Uint8Array(), [other]: parts[one] ?? new Uint8Array() };
  }) },
  { name: 'bytes of a part flipped', whole: false, spoil: repacked((parts, names, random) => {
    const name = random.pick(names);
    return { ...parts, [name]: flipped(parts[name] ?? new Uint8Array(), 1 + random.below(20), random) };
  }) },
  { name: 'bytes of a sheet flipped', whole: false, spoil: repacked((parts, names, random) => {
    const name = random.pick(sheetParts(names));
    return { ...parts, [name]: flipped(parts[name] ?? new Uint8Array(), 1 + random.below(5), random) };
  }) },
  { name: 'a piece of a sheet cut out', whole: false, spoil: repacked((parts, names, random) => {
    const name = random.pick(sheetParts(names));
    const bytes = parts[name] ?? new Uint8Array();
    const from = random.below(bytes.length);
    return { ...parts, [name]: without(bytes, from, from + 1 + random.below(3000)) };
  }) },
  { name: 'a part of random bytes', whole: false, spoil: repacked((parts, names, random) => ({ ...parts, [random.pick(names)]: Uint8Array.from({ length: random.below(5000) }, () => random.below(256)) })) },
];
