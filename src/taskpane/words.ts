import { type Translate, translator } from '../locales/translate';
import { usePane } from './context';

/**
 * All words of the program in the pane's language. Only for parts of the pane that are loaded when they are needed:
 * its frame, which stands at once, has `useFrameWords`.
 */
export function useWords(): Translate {
  return translator(usePane().locale);
}
