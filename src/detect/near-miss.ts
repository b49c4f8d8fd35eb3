import type { Rect } from '../sheet/address';
import { plainText } from '../sheet/text';
import { cellValue, type Grid, type Mark, marksIn } from './grid';
import type { Heading } from './heading';
import { itemsInRow } from './items';
import type { NearMiss, NearMissReason } from './table';
import { namesForm } from './title';

const rowsUnderTitle = 30;
const fewestSigns = 3;
const mostWordsShown = 6;
const everywhere = { left: 0, right: 16_383 };

/** Places that look like one of the forms and were not read as a table, each with what was seen and what is lacking. */
export function nearMisses(grid: Grid, unknown: readonly Heading[], taken: (row: number, column: number) => boolean): NearMiss[] {
  const titles = grid.markedRows.flatMap((row) => titlesOf(grid, row)).filter(({ row, column }) => !taken(row, column));
  return titles.flatMap((title) => underTitle(grid, title, unknown, taken));
}

function titlesOf(grid: Grid, row: number): Mark[] {
  return (grid.marks.get(row) ?? []).filter(({ meaning }) => meaning.title && namesForm(meaning.key, grid.taught.titles)).slice(0, 1);
}

/** A title alone is a mention; with the form's own labels below it is a table that could not be read. */
function underTitle(grid: Grid, title: Mark, unknown: readonly Heading[], taken: (row: number, column: number) => boolean): NearMiss[] {
  const signs: Mark[] = [];
  let last = title.row;
  for (let row = title.row + 1; row <= title.row + rowsUnderTitle; row += 1) {
    if (taken(row, title.column) || titlesOf(grid, row).length > 0) break;
    const items = itemsInRow(grid, row);
    if (items.length > 0) return [miss(grid, title, items, row, 'items-in-a-row')];
    const found = marksIn(grid, row, everywhere).filter(isSign);
    if (found.length > 0) last = row;
    signs.push(...found);
  }
  const heading = unknown.find(({ row }) => row > title.row && row <= last);
  if (heading) return [miss(grid, title, signs, last, 'no-known-groups')];
  return signs.length >= fewestSigns && signs.some(({ meaning }) => meaning.level1 !== null || meaning.level2 || meaning.column === 'level1') ? [miss(grid, title, signs, last, 'no-heading')] : [];
}

function isSign({ meaning }: Mark): boolean {
  return meaning.level1 !== null || meaning.level2 || meaning.plan || meaning.column === 'level1' || meaning.column === 'level2' || meaning.column === 'level3' || (meaning.field !== null && meaning.field.id !== 'organization');
}

const lacking: Readonly<Record<NearMissReason, readonly string[]>> = {
  'no-heading': ['一级指标', '二级指标', '三级指标', '指标值'],
  'no-known-groups': ['产出指标', '效益指标', '满意度指标'],
  'items-in-a-row': [],
};

function miss(grid: Grid, title: Mark, signs: readonly Mark[], bottom: number, reason: NearMissReason): NearMiss {
  const words = [title, ...signs].map((mark) => plainText(cellValue(grid, mark.row, mark.column)).trim());
  const columns = [title, ...signs].map(({ column }) => column);
  const range: Rect = { top: title.row, left: Math.min(...columns), bottom, right: Math.max(...columns) };
  const keys = new Set(signs.map(({ meaning }) => meaning.key));
  return {
    sheetId: grid.sheet.id,
    sheetName: grid.sheet.name,
    range,
    reason,
    seen: [...new Set(words)].slice(0, mostWordsShown),
    lacking: lacking[reason].filter((word) => !keys.has(word)),
  };
}
