import { type SummaryLine, type SummaryState, summaryStates } from '../content/summary';
import { type SummaryList, type SummarySum, summarySums, summaryTotals } from '../forms/summary-items';
import { compact } from '../sheet/text';
import { type Figure, sum } from '../sheet/decimal';
import { possibleSums } from './nested-sums';
import type { TotalAndParts } from './total-and-parts';

/** The totals that a summary states, column by column. What stands twice, or cannot be read, is left out. */
export function statedSums(lines: readonly SummaryLine[]): TotalAndParts[] {
  const sums = summarySums.flatMap((each) => namedSum(lines, each));
  const lists = blocksOf(lines).flatMap(listsIn);
  return summaryStates.flatMap((state) => [...sums.flatMap((each) => statedSum(each, state)), ...lists.flatMap((each) => statedList(each, state))]);
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

/** A total with the lines of its parts; null for a part that has none, or more than one. */
interface NamedSum {
  readonly line: SummaryLine;
  readonly parts: readonly (SummaryLine | null)[];
  readonly optional: readonly (SummaryLine | null)[];
}

function namedSum(lines: readonly SummaryLine[], { total, parts, optional }: SummarySum): NamedSum[] {
  const line = totalLine(lines, total);
  if (!line) return [];
  return [{ line, parts: parts.map((id) => only(lines, id)), optional: optional.map((id) => only(lines, id)) }];
}

function statedSum({ line, parts, optional }: NamedSum, state: SummaryState): TotalAndParts[] {
  const stated = line.amounts[state];
  const figures = parts.map((part) => figureIn(part, state));
  if (!stated?.figure || !figures.every((each) => each !== null)) return [];
  const more = optional.flatMap((part) => figureIn(part, state) ?? []);
  const plain = sum(figures.map(({ value }) => value));
  return [{ cell: stated.reading.cell, label: line.label.text, stated: stated.figure, parts: figures, sums: [plain, plain.plus(sum(more.map(({ value }) => value)))], open: false }];
}

/** A total with the rows of its list. */
interface ListedRows {
  readonly line: SummaryLine;
  readonly rows: readonly SummaryLine[];
  /** Whether the list may name only some of what the total holds. */
  readonly open: boolean;
}

function listsIn(block: readonly SummaryLine[]): ListedRows[] {
  return block.flatMap((line, at) => {
    const lists = summaryTotals.filter(({ total }) => total === line.known?.id);
    const rows = lists.map(({ list }) => rowsOf(block, at, list)).find((each) => each.length > 0);
    return rows ? [{ line, rows, open: rows.some(({ including }) => including) || compact(line.label.text).includes('其中') }] : [];
  });
}

function statedList({ line, rows, open }: ListedRows, state: SummaryState): TotalAndParts[] {
  const stated = line.amounts[state];
  if (!stated?.figure) return [];
  const read = rows.map((row) => row.amounts[state]);
  const figures = read.flatMap((amount) => amount?.figure ?? []);
  if (figures.length < 2 || read.some((amount) => !amount || (amount.figure === null && !amount.reading.empty))) return [];
  const [first, ...others] = possibleSums(figures.map(({ value }) => value));
  return first ? [{ cell: stated.reading.cell, label: line.label.text, stated: stated.figure, parts: figures, sums: [first, ...others], open }] : [];
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
