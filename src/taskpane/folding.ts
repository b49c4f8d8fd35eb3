import { createContext, useContext } from 'react';

/** What a person has unfolded and folded; it outlives a check. */
export interface Folding {
  /** Whether a part is open; what was never touched is as `byDefault` says. */
  readonly isOpen: (key: string, byDefault: boolean) => boolean;
  readonly set: (key: string, open: boolean) => void;
}

/** Provided by `Results`. */
export const FoldingContext = createContext<Folding>({ isOpen: (_, byDefault) => byDefault, set: () => undefined });

/** Whether a part is open, and what turns it. */
export function useFold(key: string, byDefault: boolean): readonly [open: boolean, toggle: () => void] {
  const { isOpen, set } = useContext(FoldingContext);
  const open = isOpen(key, byDefault);
  return [
    open,
    () => {
      set(key, !open);
    },
  ];
}
