import type { Source } from './session';

/** The samples that the page brings with it. */
export const samples = { bad: 'bad-water-bureau.xlsx', good: 'good-county-library.xlsx' } as const;

type Sample = keyof typeof samples;

const fetched = new Map<Sample, Promise<Uint8Array<ArrayBuffer>>>();

async function download(kind: Sample): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(`samples/${samples[kind]}`);
  if (!response.ok) throw new Error(`${samples[kind]}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function bytesOf(kind: Sample): Promise<Uint8Array<ArrayBuffer>> {
  const known = fetched.get(kind);
  if (known) return known;
  const bytes = download(kind);
  fetched.set(kind, bytes);
  // What failed may be asked for again.
  bytes.catch(() => { fetched.delete(kind); });
  return bytes;
}

/** A sample, from the page's own server; it is fetched once. */
export function sampleSource(kind: Sample): Source {
  return { name: samples[kind], bytes: () => bytesOf(kind) };
}

/** Fetches the samples, so that they can be opened without the server as well. */
export function keepSamples(): void {
  void bytesOf('bad');
  void bytesOf('good');
}

/** A file of the person's own. It is read here and goes nowhere. */
export function fileSource(file: File): Source {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
