import type { CellInput } from '../../src/sheet/cell-input';
import { valueOf } from '../../src/sheet/cell-input';
import { cellAddress, rangeAddress, type Rect } from '../../src/sheet/address';
import type { Edit, EditKind, Plan } from '../../src/sheet/edit';
import type { CellValue } from '../../src/sheet/snapshot';

/** A sheet as a plan draws it: contents by address, the rest as the plan's own edits. */
export interface Drawn {
  readonly name: string;
  readonly text: (address: string) => CellValue;
  /** All contents, row by row from A1; '' where nothing is written. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly of: <Kind extends EditKind>(kind: Kind) => readonly Extract<Edit, { readonly kind: Kind }>[];
  readonly heightOf: (row: number) => number | null;
}

/** Reads the one sheet that a plan adds, as a reader of the plan: what it writes must not be written twice. */
export function drawn(plan: Plan): Drawn {
  const of: Drawn['of'] = (kind) => plan.edits.filter((edit): edit is Extract<Edit, { readonly kind: typeof kind }> => edit.kind === kind);
  const [added, ...others] = of('add-sheet');
  if (!added || others.length > 0) throw new Error('a plan of one sheet');
  const cells = new Map<string, CellValue>();
  let [rows, columns] = [0, 0];
  for (const { range: { sheetId, rect }, cells: written } of of('write')) {
    if (sheetId !== added.sheetId) throw new Error('writes on its own sheet alone');
    if (written.length !== rect.bottom - rect.top + 1 || written.some((row) => row.length !== rect.right - rect.left + 1)) throw new Error(`a write of another size than ${rangeAddress(rect)}`);
    written.forEach((row, down) => { row.forEach((input: CellInput | null, across) => {
      const address = cellAddress({ row: rect.top + down, column: rect.left + across });
      if (cells.has(address)) throw new Error(`${address} is written twice`);
      if (input !== null) cells.set(address, valueOf(input));
    }); });
    rows = Math.max(rows, rect.bottom + 1);
    columns = Math.max(columns, rect.right + 1);
  }
  const text = (address: string): CellValue => cells.get(address) ?? '';
  return {
    name: added.name,
    text,
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => text(cellAddress({ row, column })))),
    of,
    heightOf: (row) => of('height').find(({ from, to }) => row >= from && row <= to)?.points ?? null,
  };
}

/** Whether rectangles lie apart from each other. */
export function areApart(rects: readonly Rect[]): boolean {
  return rects.every((one, at) => rects.slice(at + 1).every((other) => one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left));
}
