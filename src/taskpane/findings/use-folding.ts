import { useMemo, useState } from 'react';
import { openAtFirst } from '../view/open-at-first';
import type { Section } from '../view/sections';
import type { IsOpen } from './list-items';

/** What a person has unfolded and folded; it outlives a check. */
export interface Folding {
  readonly isOpen: IsOpen;
  readonly set: (keys: readonly string[], open: boolean) => void;
}

/** Folding that begins with nothing touched. */
export function useFolding(): Folding {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  return useMemo(
    () => ({
      isOpen: (key, byDefault) => touched.get(key) ?? byDefault,
      set: (keys, open) => {
        setTouched((before) => (keys.every((key) => before.get(key) === open) ? before : new Map([...before, ...keys.map((key): [string, boolean] => [key, open])])));
      },
    }),
    [touched],
  );
}

/** Whether each table stood open when it was first seen: a later check must not open or close what a person has before them. */
export function useFirstOpen(sections: readonly Section[]): ReadonlyMap<string, boolean> {
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (sections.every(({ key }) => known.has(key))) return known;
  const opened = openAtFirst(sections);
  const next = new Map([...sections.map(({ key }): [string, boolean] => [key, opened.has(key)]), ...known]);
  setKnown(next);
  return next;
}
