import { IUndoRedoService } from '@univerjs/core';
import type { LocaleId } from '../../locales/locale';
import type { Grids } from './grid';
import { gridLocales, startUniver } from './univer';
import { univerGrid } from './univer-grid';

/** Grids made with Univer in an element of the page. */
export function univerGrids(container: HTMLElement, locale: LocaleId): Grids {
  const { api, univer } = startUniver(container, locale);
  const history = univer.__getInjector().get(IUndoRedoService);
  let named = 0;
  const newName = (): string => {
    named += 1;
    return `book-${named}`;
  };
  return {
    add: () => univerGrid({ api, history, container, newName }),
    undo: () => void api.undo(),
    redo: () => void api.redo(),
    onHistory: (listener) => {
      history.undoRedoStatus$.subscribe(({ undos, redos }) => { listener({ undo: undos > 0, redo: redos > 0 }); });
    },
    setLocale: (next) => { api.setLocale(gridLocales[next]); },
  };
}
