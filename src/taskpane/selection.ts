import { useSyncExternalStore } from 'react';
import type { CellRef } from '../sheet/address';
import { usePane } from './context';

/** Whether a cell is the one selected in the workbook. Asked by each row for itself, so that moving about redraws two rows. */
export function useIsSelected({ sheetId, cell }: CellRef): boolean {
  const { checker } = usePane();
  return useSyncExternalStore(checker.subscribe, () => {
    const { selected } = checker.state();
    return selected?.sheetId === sheetId && selected.cell.row === cell.row && selected.cell.column === cell.column;
  });
}
