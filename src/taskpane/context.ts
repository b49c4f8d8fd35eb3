import { createContext, useContext } from 'react';
import type { SettingsStore, WritingHost } from '../hosts/host';
import type { LocaleId } from '../locales/locale';
import { type PaneWords, paneWords } from '../locales/pane-words';
import type { PlaceId } from './places/places';
import type { Asked } from './ribbon';
import type { Announcer } from './state/announcer';
import type { Checker } from './state/checker';
import type { Cursor } from './state/cursor';
import type { Store } from './state/store';
import type { TeachingStart } from './state/teaching';
import type { Writer } from './state/writer';

/** What every part of the pane may need. */
export interface PaneContextValue {
  readonly checker: Checker;
  /** The workbook, for what is read beside a check. */
  readonly reader: Pick<WritingHost, 'read' | 'formats' | 'contents'>;
  /** Null where the host cannot write; then nothing that writes is shown. */
  readonly writer: Writer | null;
  readonly locale: LocaleId;
  /** Changes the language, and keeps the choice. */
  readonly chooseLocale: (locale: LocaleId) => void;
  /** Which place is open; the ribbon's buttons open places as well. */
  readonly place: Store<PlaceId>;
  /** What a button of the ribbon asked of the place 汇总 last; null where nothing was, or it was taken up. */
  readonly asked: Store<Asked | null>;
  /** Tells this workbook from others between two openings; '' for one without a name. */
  readonly document: string;
  /** Where personal settings are kept. */
  readonly settings: SettingsStore;
  /** How often they were changed. */
  readonly settingsChanges: Store<number>;
  /** The rule whose page is open; null for none. */
  readonly rulePage: Store<string | null>;
  /** What the person teaches the program at the moment; null for nothing. */
  readonly teaching: Store<TeachingStart | null>;
  /** The finding that the person is on. */
  readonly cursor: Cursor;
  /** Opens a sample, where the program around the pane can; null where it is a file to fetch. */
  readonly openSample: (() => void) | null;
  /** Says something to those who listen. */
  readonly announcer: Announcer;
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

/** The words of the pane's frame, in the pane's language. */
export function useFrameWords(): PaneWords {
  return paneWords(usePane().locale);
}
