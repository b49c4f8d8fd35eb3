import type { InParts } from '../sheet/parts';
import { type Grid, marksIn, type Window } from './grid';
import { type Heading, headingsOf } from './heading';
import { assemble, type ReadHeading, readHeading } from './indicators';
import type { DetectedTable } from './table';
import { sharesTable, windowOf } from './window';

/** A table under way: its headings so far, and the columns and rows that are its own. */
interface Draft {
  parts: [ReadHeading, ...ReadHeading[]];
  ceiling: number;
  window: Window;
}

/** What was found, and the headings that name no group of these forms. */
export interface Found {
  readonly tables: DetectedTable[];
  readonly unknown: Heading[];
}

/** Rows between which headings can be neighbours side by side. */
const nearRows = 40;

/** The tables with an indicator heading on a sheet, from the top and from the left. */
export function* tablesWithHeading(grid: Grid): InParts<void, Found> {
  const headings = headingsOf(grid);
  const drafts: Draft[] = [];
  const unknown: Heading[] = [];
  let done = 0;
  const tables: DetectedTable[] = [];
  for (const [at, heading] of headings.entries()) {
    yield;
    const near = neighbours(headings, at);
    const partner = partnerOf(grid, drafts, heading);
    const window = partner ? partner.window : windowOf(grid, heading, near.filter((other) => !sharesTable(grid, ...ordered(heading, other))));
    const read = readHeading(grid, heading, nextRow(near, heading), partner ? { left: heading.left, right: heading.right } : window);
    if (!read) {
      // The second of two column groups may repeat no group names of its own.
      unknown.push(heading);
      continue;
    }
    if (partner) {
      partner.parts.push(withLevels(partner.parts[0], read));
      continue;
    }
    const above = drafts.findLast((draft) => overlaps(draft.window, window) && bottomOf(draft) < heading.row);
    if (above && continues(grid, above, read)) {
      above.parts.push(read);
      continue;
    }
    drafts.push({ parts: [read], ceiling: above ? bottomOf(above) : -1, window });
    // Drafts far above can gain no more parts: they are finished in order, so that the search for them stays short.
    while (done < drafts.length - 8) tables.push(finish(grid, drafts, done++));
  }
  while (done < drafts.length) tables.push(finish(grid, drafts, done++));
  return { tables, unknown };
}

/** The draft in the same row that this heading is the second column group of. Drafts stand in the order of their rows. */
function partnerOf(grid: Grid, drafts: readonly Draft[], heading: Heading): Draft | null {
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const draft = drafts[at];
    if (draft?.parts[0].heading.row !== heading.row) return null;
    if (sharesTable(grid, draft.parts[0].heading, heading)) return draft;
  }
  return null;
}

function finish(grid: Grid, drafts: readonly Draft[], at: number): DetectedTable {
  const draft = drafts[at];
  if (!draft) throw new Error('no such draft');
  return assemble(grid, draft.parts, draft.ceiling, draft.window);
}

function neighbours(headings: readonly Heading[], at: number): Heading[] {
  const row = headings[at]?.row ?? 0;
  const isNear = (heading: Heading | undefined): heading is Heading => heading !== undefined && Math.abs(heading.row - row) <= nearRows;
  let from = at;
  while (isNear(headings[from - 1])) from -= 1;
  let to = at;
  while (isNear(headings[to + 1])) to += 1;
  return headings.slice(from, to + 1);
}

function ordered(one: Heading, other: Heading): [Heading, Heading] {
  return one.left <= other.left ? [one, other] : [other, one];
}

/** The row of the next heading below in the same columns: no row from there on is this one's. */
function nextRow(near: readonly Heading[], heading: Heading): number {
  const below = near.filter((other) => other.row > heading.row && other.left <= heading.right && other.right >= heading.left);
  return Math.min(Infinity, ...below.map(({ row }) => row));
}

function overlaps(one: Window, other: Window): boolean {
  return one.left <= other.right && other.left <= one.right;
}

function bottomOf(draft: Draft): number {
  return Math.max(...draft.parts.map((part) => part.bottom));
}

/** A heading is a further section of the table above where one is long-term, the other annual, and no new table begins between. */
function continues(grid: Grid, above: Draft, read: ReadHeading): boolean {
  if (repeatsHeading(above, read)) return true;
  const before = above.parts.at(-1)?.block.section ?? null;
  const now = read.block.section;
  if (before === null || now === null || before === now) return false;
  for (let row = bottomOf(above) + 1; row < read.heading.row; row += 1) {
    const marks = marksIn(grid, row, above.window);
    if (marks.some(({ meaning }) => meaning.title || (meaning.field !== null && meaning.field.id !== 'goal'))) return false;
  }
  return true;
}

/** A heading printed again at the top of a page, in the middle of its own table. */
function repeatsHeading(above: Draft, { heading, block }: ReadHeading): boolean {
  const last = above.parts.at(-1);
  if (!last || heading.row !== last.bottom + 1 || block.section !== last.block.section) return false;
  return JSON.stringify(block.columns) === JSON.stringify(last.block.columns);
}

/** The second of two column groups may lack the first level, which then stands in the first group. */
function withLevels(first: ReadHeading, read: ReadHeading): ReadHeading {
  const { level1, level2 } = first.block.columns;
  const columns = {
    ...(level1 === undefined ? {} : { level1 }),
    ...(level2 === undefined ? {} : { level2 }),
    ...read.block.columns,
  };
  return { ...read, block: { ...read.block, columns } };
}
