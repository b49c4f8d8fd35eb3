import type { Source } from './session';

/** The samples that the page brings with it. */
export const samples = { bad: 'bad-water-bureau.xlsx', good: 'good-county-library.xlsx' } as const;

/** A sample, from the page's own server. */
export function sampleSource(kind: keyof typeof samples): Source {
  const name = samples[kind];
  return {
    name,
    bytes: async () => {
      const response = await fetch(`samples/${name}`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** A file of the person's own. It is read here and goes nowhere. */
export function fileSource(file: File): Source {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
