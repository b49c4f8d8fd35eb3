import type { PaneWords } from '../../locales/pane-words';
import type { Problem } from '../state/problem';

/** What a problem is called and what to do. An unexpected one is a line to send to the maintainers: it names no content. */
export function problemText(problem: Problem, about: string, t: PaneWords): string {
  if (problem.code === 'unexpected') return t('pane.error.unexpected', { error: `${problem.detail} · ${about}` });
  return t(`pane.error.${problem.code}`);
}

/** What the button does: after a lost sheet, checking finds out what is there now. Without the session nothing can be tried. */
export function retryWord({ code }: Problem, t: PaneWords): string | null {
  if (code === 'session-lost' || code === 'sheet-hidden') return null;
  return t(code === 'sheet-gone' ? 'pane.check-again' : 'pane.retry');
}
