import type { Rect } from '../../sheet/address';
import type { Plan } from '../../sheet/edit';

function size({ top, left, bottom, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** How many cells a plan writes or marks: what a person hears of its extent. */
export function cellsWritten({ edits }: Plan): number {
  return edits.reduce((sum, edit) => {
    if (edit.kind === 'write') return sum + edit.cells.flat().filter((input) => input !== null).length;
    if (edit.kind === 'mark') return sum + edit.marks.flatMap(({ areas }) => areas).reduce((all, area) => all + size(area), 0);
    return sum;
  }, 0);
}
