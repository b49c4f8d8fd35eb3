import type { Step } from '../state/writer-state';

/** The sheet that a step has added, which its undo would take away. */
export function newSheetOf(step: Step | undefined): string | null {
  const edit = step?.undo.edits.find((each) => each.kind === 'delete-sheet');
  return edit?.kind === 'delete-sheet' ? edit.sheetId : null;
}
