import { nothingTaught, type Taught } from '../forms/taught';
import { contains, type Rect } from '../sheet/address';
import { append } from '../sheet/lists';
import { atOnce, type InParts, named } from '../sheet/parts';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';
import { type Lexicon, lexiconOf, scanInParts } from './grid';
import { tablesWithoutHeading } from './headless';
import { publicTables } from './items';
import { nearMisses } from './near-miss';
import { isOwnSheet } from './own-sheet';
import { summaryTables } from './summary';
import type { DetectedTable, Detection } from './table';
import { tablesWithHeading } from './tables';

/**
 * Finds the forms' tables wherever they stand in a workbook, by labels alone: no merge information is used, so that
 * every host sees the same. What was taught is read like the forms' own words. Our own summaries are passed over. Pure; the effort grows in proportion to the cells.
 */
export function detect(workbook: WorkbookValues, taught: Taught = nothingTaught): Detection {
  return atOnce(detectInParts(workbook, taught));
}

/** The same in parts; it yields the number of the sheet that it is at, counted from 0. */
export function* detectInParts({ sheets }: WorkbookValues, taught: Taught = nothingTaught): InParts<number, Detection> {
  const lexicon = lexiconOf(taught);
  const found: Detection[] = [];
  for (const [at, sheet] of sheets.entries()) {
    if (!isOwnSheet(sheet)) found.push(yield* named(detectOnSheet(sheet, lexicon), at));
  }
  return { tables: found.flatMap(({ tables }) => tables), nearMisses: found.flatMap((part) => part.nearMisses) };
}

function* detectOnSheet(sheet: SheetValues, lexicon: Lexicon): InParts<void, Detection> {
  const grid = yield* scanInParts(sheet, lexicon);
  const { tables, unknown } = yield* tablesWithHeading(grid);
  const { take, taken } = takenCells();
  const add = (found: readonly DetectedTable[]): void => {
    append(tables, found);
    take(found);
  };
  take(tables);
  add(tablesWithoutHeading(grid, taken));
  yield;
  add(summaryTables(grid, taken));
  yield;
  add(publicTables(grid).filter(({ range }) => !taken(range.bottom, range.left)));
  tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { tables, nearMisses: nearMisses(grid, unknown, taken) };
}

/** The cells that lie within a table: `take` adds those of more tables, `taken` tells whether a cell is one of them. */
function takenCells(): { readonly take: (tables: readonly DetectedTable[]) => void; readonly taken: (row: number, column: number) => boolean } {
  const byRow = new Map<number, Rect[]>();
  const take = (tables: readonly DetectedTable[]): void => {
    for (const { range } of tables) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        const ranges = byRow.get(row);
        if (ranges) ranges.push(range);
        else byRow.set(row, [range]);
      }
    }
  };
  return { take, taken: (row, column) => byRow.get(row)?.some((range) => contains(range, { row, column })) ?? false };
}
