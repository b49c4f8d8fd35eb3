import { type SummaryLine, type SummaryState, summaryStates } from '../content/summary';
import { type SummaryList, type SummarySum, summarySums, summaryTotals } from '../forms/summary-items';
import { compact } from '../sheet/text';
import { type Figure, sum } from '../sheet/decimal';
import { possibleSums } from './nested-sums';
import type { TotalAndParts } from './total-and-parts';

/** The totals that a summary states, column by column. What stands twice, or cannot be read, is left out. */
export function statedSums(lines: readonly SummaryLine[]): TotalAndParts[] {
  return summaryStates.flatMap((state) => [
    ...summarySums.flatMap((each) => named(lines, state, each)),
    ...blocksOf(lines).flatMap((block) => lists(block, state)),
  ]);
}

function blocksOf(lines: readonly SummaryLine[]): SummaryLine[][] {
  return [...new Set(lines.map(({ block }) => block))].map((block) => lines.filter((line) => line.block === block));
}

function only(lines: readonly SummaryLine[], id: string): SummaryLine | null {
  const found = lines.filter(({ known }) => known?.id === id);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function figureIn(line: SummaryLine | null, state: SummaryState): Figure | null {
  return line?.amounts[state]?.figure ?? null;
}

/** The line of a total; 合计 under 基本支出 and 项目支出 is that of the expenditure. */
function totalLine(lines: readonly SummaryLine[], id: string): SummaryLine | null {
  const own = only(lines, id);
  if (own || id !== 'expenditure' || lines.some(({ known }) => known?.id === 'income' || known?.id === 'expenditure')) return own;
  const flat = lines.every(({ known }) => known !== null && (known.list === null || known.list === 'class'));
  return flat ? only(lines, 'total') : null;
}

function named(lines: readonly SummaryLine[], state: SummaryState, { total, parts, optional }: SummarySum): TotalAndParts[] {
  const line = totalLine(lines, total);
  const stated = line?.amounts[state];
  const figure = stated?.figure;
  const figures = parts.map((id) => figureIn(only(lines, id), state));
  if (!line || !stated || !figure || !figures.every((each) => each !== null)) return [];
  const more = optional.flatMap((id) => figureIn(only(lines, id), state) ?? []);
  const plain = sum(figures.map(({ value }) => value));
  return [{ cell: stated.reading.cell, label: line.label.text, stated: figure, parts: figures, sums: [plain, plain.plus(sum(more.map(({ value }) => value)))], open: false }];
}

function lists(block: readonly SummaryLine[], state: SummaryState): TotalAndParts[] {
  return block.flatMap((line, at) => {
    const stated = line.amounts[state];
    const list = summaryTotals.filter(({ total }) => total === line.known?.id).map((each) => ({ ...each, rows: rowsOf(block, at, each.list) })).find(({ rows }) => rows.length > 0);
    if (!stated?.figure || !list) return [];
    const read = list.rows.map((row) => row.amounts[state]);
    const figures = read.flatMap((amount) => amount?.figure ?? []);
    if (figures.length < 2 || read.some((amount) => !amount || (amount.figure === null && !amount.reading.empty))) return [];
    const [first, ...others] = possibleSums(figures.map(({ value }) => value));
    if (!first) return [];
    return [{ cell: stated.reading.cell, label: line.label.text, stated: stated.figure, parts: figures, sums: [first, ...others], open: list.rows.some(({ including }) => including) || compact(line.label.text).includes('其中') }];
  });
}

/** The rows of a list below its total, or above it where it stands at the end. */
function rowsOf(block: readonly SummaryLine[], at: number, list: SummaryList | 'named'): SummaryLine[] {
  const isMember = ({ known }: SummaryLine): boolean => (list === 'named' ? known === null : known?.list === list);
  const run = (from: readonly SummaryLine[]): SummaryLine[] => {
    const end = from.findIndex((line) => !isMember(line));
    return from.slice(0, end < 0 ? from.length : end);
  };
  const below = run(block.slice(at + 1));
  if (below.length > 1 || list === 'named') return bounded(block, at, below);
  return run(block.slice(0, at).reverse()).reverse();
}

/** Rows that nobody knows, behind the members, may belong to the list or not: then its sum cannot be told. */
function bounded(block: readonly SummaryLine[], at: number, rows: readonly SummaryLine[]): SummaryLine[] {
  const next = block[at + rows.length + 1];
  return next?.known === null ? [] : [...rows];
}
