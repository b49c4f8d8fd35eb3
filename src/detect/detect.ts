import { nothingTaught, type Taught } from '../forms/taught';
import { contains, type Rect } from '../sheet/address';
import type { SheetValues, WorkbookValues } from '../sheet/snapshot';
import { type Lexicon, lexiconOf, scan } from './grid';
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
  const lexicon = lexiconOf(taught);
  const found = workbook.sheets.filter((sheet) => !isOwnSheet(sheet)).map((sheet) => detectOnSheet(sheet, lexicon));
  return { tables: found.flatMap(({ tables }) => tables), nearMisses: found.flatMap((part) => part.nearMisses) };
}

function detectOnSheet(sheet: SheetValues, lexicon: Lexicon): Detection {
  const grid = scan(sheet, lexicon);
  const { tables, unknown } = tablesWithHeading(grid);
  tables.push(...tablesWithoutHeading(grid, takenBy(tables)));
  tables.push(...summaryTables(grid, takenBy(tables)));
  const taken = takenBy(tables);
  tables.push(...publicTables(grid).filter(({ range }) => !taken(range.bottom, range.left)));
  tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { tables, nearMisses: nearMisses(grid, unknown, takenBy(tables)) };
}

/** A test whether a cell lies within one of the tables. */
function takenBy(tables: readonly DetectedTable[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, Rect[]>();
  for (const { range } of tables) {
    for (let row = range.top; row <= range.bottom; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), range]);
  }
  return (row, column) => byRow.get(row)?.some((range) => contains(range, { row, column })) ?? false;
}
