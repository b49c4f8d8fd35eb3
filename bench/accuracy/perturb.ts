import { gradeHeading, indicatorColumns, itemColumns } from '../../src/forms/columns';
import { type Drawn, type DrawnCell, nothing } from './draw';
import type { Random } from '../../test/support/random';

/** The table with so many rows more before the one given; a merge that runs through stays whole. */
export function withBlankRows(drawn: Drawn, before: number, count: number): Drawn {
  const below = drawn.rows[before];
  const blank = (below ?? []).map((cell): DrawnCell => (cell.covered === '^' ? { ...nothing, covered: '^' } : nothing));
  const rows = [...drawn.rows.slice(0, before), ...Array.from({ length: count }, () => blank), ...drawn.rows.slice(before)];
  return { ...drawn, rows, height: drawn.height + (before < drawn.height ? count : 0), body: drawn.body + (before <= drawn.body ? count : 0) };
}

/** The table with a row of text below its title. */
export function withTitleRow(drawn: Drawn, text: string): Drawn {
  const row = drawn.rows[0]?.map((_, column): DrawnCell => (column === 0 ? { ...nothing, value: text } : { ...nothing, covered: '<' })) ?? [];
  return { ...drawn, rows: [...drawn.rows.slice(0, 1), row, ...drawn.rows.slice(1)], height: drawn.height + 1, body: drawn.body + 1 };
}

/** The table with a column more before the one given: empty, or with a heading of its own. */
export function withColumn(drawn: Drawn, before: number, heading: string | null): Drawn {
  const rows = drawn.rows.map((row, at) => {
    const right = row[before];
    const own: DrawnCell = right?.covered === '<' ? { ...nothing, covered: '<' } : { ...nothing, value: heading !== null && at === drawn.body - 1 ? heading : '' };
    return [...row.slice(0, before), own, ...row.slice(before)];
  });
  return { ...drawn, rows };
}

/** Merges taken away and their text filled into every cell that they covered. */
export function withFilledMerges(drawn: Drawn): Drawn {
  const rows: DrawnCell[][] = [];
  for (const [down, row] of drawn.rows.entries()) {
    const filled: DrawnCell[] = [];
    for (const [across, cell] of row.entries()) {
      const source = cell.covered === '<' ? filled[across - 1] : cell.covered === '^' ? rows[down - 1]?.[across] : undefined;
      filled.push(source ? { ...source, place: '', covered: '' } : { ...cell, covered: '' });
    }
    rows.push(filled);
  }
  return { ...drawn, rows };
}

/** Merges taken away; what they covered stays empty. */
export function withoutMerges(drawn: Drawn): Drawn {
  return { ...drawn, rows: drawn.rows.map((row) => row.map((cell) => (cell.covered === '' ? cell : nothing))) };
}

/** Percentages as text, half- or full-width. */
export function withTextPercentages(drawn: Drawn, random: Random): Drawn {
  const sign = random.pick(['%', '％', ' %', '.00%']);
  const asText = (cell: DrawnCell): DrawnCell => {
    if (cell.format !== '0.00%' || typeof cell.value !== 'number') return cell;
    const text = String(Number((cell.value * 100).toFixed(2)));
    return { ...cell, value: `${text}${text.includes('.') && sign === '.00%' ? '%' : sign}`, format: 'General' };
  };
  return { ...drawn, rows: drawn.rows.map((row) => row.map(asText)) };
}

const grouped = new Set(gradeHeading);
const synonyms = [...indicatorColumns, ...itemColumns].map(({ labels }) => labels);

/** A heading or two printed in another spelling that real forms have. */
export function withSynonyms(drawn: Drawn, random: Random): Drawn {
  const row = drawn.body - 1;
  const cells = drawn.rows[row] ?? [];
  const able = cells.flatMap(({ value }, column) => (typeof value === 'string' && synonymsOf(value, drawn).length > 0 ? [column] : []));
  const chosen = new Set([random.pick(able), random.pick(able)]);
  const renamed = cells.map((cell, column): DrawnCell => (chosen.has(column) ? { ...cell, value: random.pick(synonymsOf(String(cell.value), drawn)) } : cell));
  return { ...drawn, rows: drawn.rows.map((each, at) => (at === row ? renamed : each)) };
}

function synonymsOf(label: string, { form }: Drawn): string[] {
  const columns = form === 'three-public' ? itemColumns : indicatorColumns;
  const labels = columns.find((column) => column.labels.includes(label))?.labels ?? synonyms.find((each) => each.includes(label)) ?? [];
  return labels.filter((other) => other !== label && !grouped.has(other));
}
