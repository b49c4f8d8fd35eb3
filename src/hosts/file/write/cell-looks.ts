import { type Cell, cellRect, type Rect } from '../../../sheet/address';
import { formatAfter } from '../../../sheet/cell-input';
import type { Edit } from '../../../sheet/edit';
import type { Borders, BorderSide, CellLook } from '../../../sheet/sheet-look';

/** Lines around one cell. */
export type CellEdges = Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', Pick<Borders, 'style' | 'color'>>>>;

/** How one cell looks when all edits are done. */
export interface FullLook extends CellLook {
  readonly edges: CellEdges;
}

/** A rectangle of cells that look the same. */
export interface LookArea {
  readonly rect: Rect;
  readonly look: FullLook;
}

type Looks = Map<number, Map<number, FullLook>>;

const plain: FullLook = { edges: {} };
const generalFormat = 'General';

function change({ top, left, bottom, right }: Rect, looks: Looks, next: (look: FullLook, cell: Cell) => FullLook): void {
  for (let row = top; row <= bottom; row += 1) {
    const cells = looks.get(row) ?? new Map<number, FullLook>();
    looks.set(row, cells);
    for (let column = left; column <= right; column += 1) cells.set(column, next(cells.get(column) ?? plain, { row, column }));
  }
}

/** The side of a cell that a side of a range means for it; null where the cell does not lie there. */
function sideOf(side: BorderSide, { row, column }: Cell, { top, left, bottom, right }: Rect): readonly (keyof CellEdges)[] {
  switch (side) {
    case 'top': return row === top ? ['top'] : [];
    case 'bottom': return row === bottom ? ['bottom'] : [];
    case 'left': return column === left ? ['left'] : [];
    case 'right': return column === right ? ['right'] : [];
    case 'inside-horizontal': return [...(row > top ? ['top' as const] : []), ...(row < bottom ? ['bottom' as const] : [])];
    case 'inside-vertical': return [...(column > left ? ['left' as const] : []), ...(column < right ? ['right' as const] : [])];
  }
}

/** Neighbours share an edge: a line that is drawn on it takes the place of the one that the neighbour has there. */
function releaseNeighbours(looks: Looks, { top, left, bottom, right }: Rect, sides: readonly BorderSide[]): void {
  const release = (row: number, column: number, side: keyof CellEdges): void => {
    const cells = looks.get(row);
    const look = cells?.get(column);
    if (!look) return;
    cells?.set(column, { ...look, edges: Object.fromEntries(Object.entries(look.edges).filter(([each]) => each !== side)) });
  };
  for (let column = left; column <= right; column += 1) {
    if (sides.includes('top')) release(top - 1, column, 'bottom');
    if (sides.includes('bottom')) release(bottom + 1, column, 'top');
  }
  for (let row = top; row <= bottom; row += 1) {
    if (sides.includes('left')) release(row, left - 1, 'right');
    if (sides.includes('right')) release(row, right + 1, 'left');
  }
}

function applied(edit: Edit, looks: Looks): void {
  if (edit.kind === 'format') change(edit.range.rect, looks, (look) => ({ ...look, ...edit.look }));
  if (edit.kind === 'borders') {
    const { sides, style, color } = edit.borders;
    change(edit.range.rect, looks, (look, cell) => {
      const drawn = sides.flatMap((side) => sideOf(side, cell, edit.range.rect)).map((side) => [side, { style, color }] as const);
      return { ...look, edges: { ...look.edges, ...Object.fromEntries(drawn) } };
    });
    releaseNeighbours(looks, edit.range.rect, sides);
  }
  if (edit.kind !== 'write') return;
  const { cells, formats, range: { rect } } = edit;
  change(rect, looks, (look, { row, column }) => {
    const input = cells[row - rect.top]?.[column - rect.left] ?? null;
    if (input === null) return look;
    const current = look.numberFormat ?? generalFormat;
    const numberFormat = formatAfter(input, current, formats?.[row - rect.top]?.[column - rect.left] ?? null);
    return numberFormat === generalFormat && look.numberFormat === undefined ? look : { ...look, numberFormat };
  });
}

interface Keyed extends LookArea {
  readonly key: string;
}

/** Cells beside each other in one row that look the same. */
function runsOf(row: number, cells: ReadonlyMap<number, FullLook>): Keyed[] {
  const runs: Keyed[] = [];
  for (const [column, look] of [...cells].sort(([one], [other]) => one - other)) {
    const key = JSON.stringify(look);
    const last = runs.at(-1);
    if (last?.key === key && last.rect.right === column - 1) runs[runs.length - 1] = { ...last, rect: { ...last.rect, right: column } };
    else runs.push({ rect: cellRect({ row, column }), look, key });
  }
  return runs;
}

/** Runs of the same columns and the same look below each other are one area: a list of ten thousand rows has no more of them than one of ten. */
function stacked(runs: readonly Keyed[]): LookArea[] {
  const areas: Keyed[] = [];
  /** The last area of some columns and a look, by its place among the areas. */
  const latest = new Map<string, number>();
  for (const run of runs) {
    const place = `${run.rect.left}:${run.rect.right} ${run.key}`;
    const at = latest.get(place) ?? -1;
    const area = areas[at];
    if (area?.rect.bottom === run.rect.top - 1) areas[at] = { ...area, rect: { ...area.rect, bottom: run.rect.bottom } };
    else latest.set(place, areas.push(run) - 1);
  }
  return areas.map(({ rect, look }) => ({ rect, look }));
}

/** How the cells of a new sheet look after its edits, in their order; cells that no edit touches are left out. */
export function looksAfter(edits: readonly Edit[]): readonly LookArea[] {
  const looks: Looks = new Map();
  for (const edit of edits) applied(edit, looks);
  return stacked([...looks].sort(([one], [other]) => one - other).flatMap(([row, cells]) => runsOf(row, cells)));
}
