import { gradeLabels, totalLabels } from '../forms/fields';
import type { Cell } from '../sheet/address';
import { isEmptyMark } from '../sheet/text';
import { cellValue, filledColumns, type Grid, type Mark, marksIn, type Window } from './grid';
import type { Columns, FooterCells } from './table';

const totals = new Set(totalLabels);
const gradeKeys = new Set(gradeLabels);
const rowsBelow = 6;

/** The rows that follow an indicator block: the sum of its points, and the reasons of its deviations. */
export function footerBelow(grid: Grid, bottom: number, columns: Columns, window: Window): FooterCells {
  let total: FooterCells['total'] = null;
  let grade: FooterCells['grade'] = null;
  let reason: FooterCells['reason'] = null;
  for (let row = bottom + 1; row <= bottom + rowsBelow; row += 1) {
    const marks = marksIn(grid, row, window);
    if (marks.some(({ meaning }) => meaning.title || meaning.column === 'level1')) break;
    const label = marks.find(({ meaning }) => meaning.footer && totals.has(meaning.key));
    const cell = (column: number | undefined): { row: number; column: number } | null => (column === undefined ? null : { row, column });
    if (label && !total) total = { label: { row, column: label.column }, weight: cell(columns.weight), score: cell(columns.score) };
    grade ??= answerTo(grid, marks.find(({ meaning }) => gradeKeys.has(meaning.key)), window);
    reason ??= answerTo(grid, marks.find(({ meaning }) => meaning.footer && meaning.key.includes('原因')), window);
  }
  return { total, grade, reason };
}

/** The first filled cell behind a label; null where it says nothing. */
function answerTo(grid: Grid, label: Mark | undefined, window: Window): Cell | null {
  const column = label && filledColumns(grid, label.row, { left: label.column + 1, right: window.right }).find((each) => !isEmptyMark(cellValue(grid, label.row, each)));
  return label && column !== undefined ? { row: label.row, column } : null;
}
