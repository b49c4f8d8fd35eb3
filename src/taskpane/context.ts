import { createContext, useContext } from 'react';
import type { LocaleId } from '../locales/locale';
import { type Translate, translator } from '../locales/translate';
import type { Checker } from './state/checker';
import type { Writer } from './state/writer';

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly checker: Checker;
  /** Null where the host cannot write; then nothing that writes is shown. */
  readonly writer: Writer | null;
  readonly locale: LocaleId;
  /** Whether the host can show a cell; where not, places are plain text. */
  readonly canSelect: boolean;
  /** For the line about an unexpected error: program and host, with their versions. */
  readonly about: string;
}

/** Provided by `Pane`. */
export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane's context. Throws outside of a pane. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('no pane around this component');
  return value;
}

/** The words of the pane's language. */
export function useWords(): Translate {
  return translator(usePane().locale);
}
