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
export const sampleSources: Readonly<Record<Sample, Source>> = {
  bad: { name: samples.bad, bytes: () => bytesOf('bad') },
  good: { name: samples.good, bytes: () => bytesOf('good') },
};

/** Fetches the samples, so that they can be opened without the server as well. */
export function keepSamples(): void {
  void bytesOf('bad');
  void bytesOf('good');
}

/** A file of the person's own. It is read here and goes nowhere. */
export function fileSource(file: File, handle?: FileSystemFileHandle): Source {
  return { name: file.name, own: true, bytes: async () => new Uint8Array(await file.arrayBuffer()), ...(handle && { handle }) };
}

/** A file by its handle, as it stands on the disk when it is read. */
export function handleSource(handle: FileSystemFileHandle): Source {
  return { name: handle.name, own: true, handle, bytes: async () => new Uint8Array(await (await handle.getFile()).arrayBuffer()) };
}

/** The files of a drop, with their handles where the browser gives them. To be asked within the event: afterwards the files are gone. */
export function droppedSources({ items }: DataTransfer): Promise<readonly Source[]> {
  const dropped = Array.from(items).filter(({ kind }) => kind === 'file').map((item) => ({ file: item.getAsFile(), handle: handleOf(item) }));
  return Promise.all(dropped.flatMap(({ file, handle }) => (file ? [handle.then((known) => fileSource(file, known))] : [])));
}

function handleOf(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  const ask: unknown = Reflect.get(item, 'getAsFileSystemHandle');
  if (typeof ask !== 'function') return Promise.resolve(undefined);
  return Promise.resolve(Reflect.apply(ask, item, [])).then((handle: unknown) => (handle instanceof FileSystemFileHandle ? handle : undefined), () => undefined);
}
