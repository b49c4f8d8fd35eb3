import type { ColumnId } from '../forms/form';
import { cellAddress, type Rect } from '../sheet/address';
import { append } from '../sheet/lists';
import { plainText } from '../sheet/text';
import { cellValue, type Grid, type Mark, marksIn } from './grid';
import type { Heading } from './heading';
import { itemsInRow } from './items';
import type { NearMiss, NearMissReason } from './table';
import { namesForm } from './title';

const rowsUnderTitle = 30;
const fewestSigns = 3;
const fewestExpenses = 2;
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
  const expenses: Mark[] = [];
  let last = title.row;
  for (let row = title.row + 1; row <= title.row + rowsUnderTitle; row += 1) {
    if (taken(row, title.column) || titlesOf(grid, row).length > 0) break;
    const items = itemsInRow(grid, row);
    if (items.length > 0) return [miss(grid, title, items, row, 'items-in-a-row')];
    const found = marksIn(grid, row, everywhere).filter(isSign);
    if (found.length > 0) last = row;
    append(signs, found);
    append(expenses, marksIn(grid, row, everywhere).filter(({ meaning }) => meaning.item !== null && meaning.item.id !== 'total'));
  }
  const heading = unknown.find(({ row }) => row > title.row && row <= last);
  if (heading) return [miss(grid, title, signs, last, 'no-known-groups')];
  if (signs.length < fewestSigns && inOneColumn(expenses)) return [miss(grid, title, expenses, expenses.at(-1)?.row ?? last, 'no-amounts')];
  return signs.length >= fewestSigns && signs.some(({ meaning }) => meaning.level1 !== null || meaning.level2 || meaning.column === 'level1') ? [miss(grid, title, signs, last, 'no-heading')] : [];
}

function isSign({ meaning }: Mark): boolean {
  return meaning.level1 !== null || meaning.level2 || meaning.plan || meaning.column === 'level1' || meaning.column === 'level2' || meaning.column === 'level3' || (meaning.field !== null && meaning.field.id !== 'organization');
}

/** Different expenses one below the other, as in a 三公 table. */
function inOneColumn(expenses: readonly Mark[]): boolean {
  const names = new Set(expenses.map(({ meaning }) => meaning.item?.id));
  return names.size >= fewestExpenses && new Set(expenses.map(({ column }) => column)).size === 1;
}

/** What a heading must have, as most forms print it. */
const headingColumns: readonly (readonly [ColumnId, string])[] = [['level1', '一级指标'], ['level2', '二级指标'], ['level3', '三级指标'], ['value', '指标值']];
const groups: readonly string[] = ['产出指标', '效益指标', '满意度指标'];
const amounts: readonly string[] = ['上年预算数', '本年预算数'];

/** The words that were looked for and not met with, in the spelling that most forms have. */
function lackingWords(reason: NearMissReason, marks: readonly Mark[]): readonly string[] {
  const columns = new Set(marks.map(({ meaning }) => meaning.column));
  const known = new Set(marks.map(({ meaning }) => meaning.level1?.name));
  if (reason === 'no-heading') return headingColumns.filter(([id]) => !columns.has(id)).map(([, word]) => word);
  if (reason === 'no-known-groups') return groups.filter((name) => !known.has(name));
  return reason === 'no-amounts' ? amounts : [];
}

function miss(grid: Grid, title: Mark, signs: readonly Mark[], bottom: number, reason: NearMissReason): NearMiss {
  const columns = [title, ...signs].map(({ column }) => column);
  const range: Rect = { top: title.row, left: Math.min(...columns), bottom, right: Math.max(...columns) };
  const within = Array.from({ length: bottom - title.row }, (_, at) => title.row + 1 + at).flatMap((row) => marksIn(grid, row, everywhere));
  const shown = new Map<string, string>();
  for (const { row, column } of [title, ...signs]) {
    const word = plainText(cellValue(grid, row, column)).trim();
    if (!shown.has(word) && shown.size < mostWordsShown) shown.set(word, cellAddress({ row, column }));
  }
  return { sheetId: grid.sheet.id, sheetName: grid.sheet.name, range, reason, seen: [...shown.keys()], seenAt: [...shown.values()], lacking: lackingWords(reason, within) };
}
