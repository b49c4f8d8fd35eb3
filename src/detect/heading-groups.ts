import type { ColumnId } from '../forms/form';
import { blankAt, type Grid, type Mark } from './grid';
import { append } from '../sheet/lists';

/** The column labels of one heading. */
export type Group = ReadonlyMap<ColumnId, Mark>;

/** Column labels of one row between which no blank column stands. */
interface Segment {
  readonly row: number;
  readonly marks: readonly Mark[];
  readonly left: number;
  readonly right: number;
  readonly complete: boolean;
}

const nameColumns: readonly ColumnId[] = ['level1', 'level2', 'level3'];
const splitting = new Set<ColumnId>(['level1', 'level2', 'level3', 'value']);
const fewestColumns = 3;
/** Labels of headings that the upper part of a form prints too, beside its money. */
const strayColumns = new Set<ColumnId>(['weight', 'score', 'note', 'unit']);
/** A column is blank where so many rows above and below the heading are. */
const rowsAround = 8;
/** The upper part of a form, whose heading follows, is shorter than this. */
const tallestPart = 20;

/** The groups of column labels that make headings, row by row from the left; a column that is named again begins another one. */
export function headingGroups(grid: Grid): { readonly row: number; readonly group: Group }[] {
  const rows = grid.markedRows.map((row) => segmentsOfRow(grid, row)).filter((segments) => segments.length > 0);
  const complete = rows.flatMap((segments) => segments.filter((segment) => segment.complete));
  let next = 0;
  return rows.flatMap((segments) => {
    const row = segments[0]?.row ?? 0;
    while ((complete[next]?.row ?? Infinity) <= row) next += 1;
    return join(segments, segments.length > 1 ? headingsBelow(complete, next, row) : []).flatMap((marks) =>
      splitAtRepeats(marks).filter(isHeading).map((group) => ({ row, group })),
    );
  });
}

function headingsBelow(complete: readonly Segment[], from: number, row: number): Segment[] {
  let to = from;
  while ((complete[to]?.row ?? Infinity) <= row + tallestPart) to += 1;
  return complete.slice(from, to);
}

function segmentsOfRow(grid: Grid, row: number): Segment[] {
  const marks = (grid.marks.get(row) ?? []).filter((mark) => mark.meaning.column !== null);
  if (marks.length < fewestColumns) return [];
  const parts: Mark[][] = [];
  for (const mark of marks) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && !hasBlankColumn(grid, row, last.column + 1, mark.column - 1)) part.push(mark);
    else parts.push([mark]);
  }
  return parts.map((part) => ({
    row,
    marks: part,
    left: part[0]?.column ?? 0,
    right: part.at(-1)?.column ?? 0,
    complete: splitAtRepeats(part).some(isHeading),
  }));
}

function hasBlankColumn(grid: Grid, row: number, from: number, to: number): boolean {
  for (let column = from; column <= to; column += 1) {
    let blank = true;
    for (let near = row - rowsAround; near <= row + rowsAround && blank; near += 1) blank = blankAt(grid, near, column);
    if (blank) return true;
  }
  return false;
}

/**
 * Puts segments together that a blank column within one heading has parted. Labels that belong to a neighbour's upper part
 * (its 分值 and 得分 of the money) are left out: the neighbour's own heading follows in their columns.
 */
function join(segments: readonly Segment[], others: readonly Segment[]): Mark[][] {
  const own = segments.filter((segment) => segment.complete);
  const isNeighbours = (segment: Segment): boolean =>
    segment.marks.every(({ meaning }) => meaning.column !== null && strayColumns.has(meaning.column)) &&
    others.some((other) => overlap(other, segment) && !own.some((each) => overlap(each, other)));
  const joined: { marks: Mark[]; complete: boolean }[] = [];
  for (const segment of segments.filter((each) => !isNeighbours(each))) {
    const last = joined.at(-1);
    if (last && !(last.complete && segment.complete) && !repeats(last.marks, segment.marks)) {
      append(last.marks, segment.marks);
      last.complete ||= segment.complete;
      continue;
    }
    joined.push({ marks: [...segment.marks], complete: segment.complete });
  }
  return joined.map(({ marks }) => marks);
}

function overlap(a: Segment, b: Segment): boolean {
  return a.left <= b.right && b.left <= a.right;
}

function repeats(before: readonly Mark[], after: readonly Mark[]): boolean {
  const ids = new Set(before.map(({ meaning }) => meaning.column));
  return after.some(({ meaning }) => meaning.column !== null && splitting.has(meaning.column) && ids.has(meaning.column));
}

function isHeading(group: Group): boolean {
  if (group.size < fewestColumns) return false;
  const names = nameColumns.filter((id) => group.has(id)).length;
  return names >= 2 || (names === 1 && (group.has('value') || group.has('description')));
}

function splitAtRepeats(marks: readonly Mark[]): Map<ColumnId, Mark>[] {
  let group = new Map<ColumnId, Mark>();
  const groups = [group];
  let previous: Mark | null = null;
  for (const mark of marks) {
    const id = mark.meaning.column;
    if (id === null) continue;
    const sameMerge: boolean = previous?.meaning.key === mark.meaning.key && previous.column === mark.column - 1;
    previous = mark;
    if (sameMerge) continue;
    if (group.has(id)) {
      if (id === 'level3' && isPlainName(mark)) {
        group.set('level4', mark);
        continue;
      }
      if (!splitting.has(id) || isSecondValue(marks, mark)) continue;
      group = new Map();
      groups.push(group);
    }
    group.set(id, mark);
  }
  return groups;
}

/** 「指标名称」 behind 「三级指标」 is the level below it. */
function isPlainName(mark: Mark): boolean {
  return !mark.meaning.key.startsWith('三级');
}

/** 长期指标值 and 年度指标值 beside each other under one set of names are two values of one block; the first is read. */
function isSecondValue(marks: readonly Mark[], mark: Mark): boolean {
  if (mark.meaning.column !== 'value') return false;
  return !marks.some(({ column, meaning }) => column > mark.column && meaning.column !== null && nameColumns.includes(meaning.column));
}
