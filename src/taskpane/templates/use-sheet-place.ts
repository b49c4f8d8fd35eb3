import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { type FormSize, sheetPlace, type SheetPlace, usedRect } from '../../compose/template/free-place';
import type { CellRef, Rect } from '../../sheet/address';
import { usePane } from '../context';
import { useStore } from '../state/store';

/** The sheet that a person looks at. */
export interface SheetInFront {
  readonly id: string;
  readonly name: string;
  readonly used: Rect | null;
}

/** Reads the sheet in front; null where it cannot be read at the moment. */
export function useReadSheet(): () => Promise<SheetInFront | null> {
  const { reader } = usePane();
  return useCallback(async () => {
    const [sheet] = await reader.read('active-sheet').then(({ sheets }) => sheets, () => []);
    return sheet ? { id: sheet.id, name: sheet.name, used: usedRect(sheet) } : null;
  }, [reader]);
}

/** The selected cell, as far as the host has told it. */
export function useSelected(): CellRef | null {
  const { checker } = usePane();
  return useSyncExternalStore(checker.subscribe, () => checker.state().selected);
}

/** The sheet in front, read again when a person turns to another one, or `again` changes. */
export function useSheetInFront(again: unknown): SheetInFront | null {
  const read = useReadSheet();
  const { place } = usePane();
  const isShown = useStore(place) === 'summaries';
  const sheetId = useSelected()?.sheetId ?? null;
  const [sheet, setSheet] = useState<SheetInFront | null>(null);
  useEffect(() => {
    // Behind another tab nobody asks where a form could go.
    if (!isShown) return undefined;
    let isOver = false;
    void read().then((found) => {
      if (!isOver) setSheet(found);
    });
    return () => { isOver = true; };
  }, [read, sheetId, again, isShown]);
  return sheet;
}

/** Where a form may stand on the sheet in front: at the selected cell, else at the next place. */
export function placeFor(sheet: SheetInFront, selected: CellRef | null, size: FormSize): SheetPlace {
  return sheetPlace(sheet.used, selected?.sheetId === sheet.id ? selected.cell : null, size);
}
