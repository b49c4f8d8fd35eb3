import type { IndicatorBlock } from '../detect/table';
import { type SummaryItem, sharedMembers, summaryLines, summaryMembers } from '../forms/summary-items';
import { compact, labelKey } from '../sheet/text';
import { type Amount, readAmount } from './amount';
import type { CellReader, Reading } from './reading';

/** The columns of amounts that a summary may have. */
export const summaryStates = ['current', 'previous', 'initial', 'adjusted', 'received', 'executed'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** A line of a summary of income and expenditure. */
export interface SummaryLine {
  readonly row: number;
  /** Lines of one column belong together. */
  readonly block: number;
  readonly label: Reading;
  readonly known: SummaryItem | null;
  /** 「其中：」 says that the lines named are some of the parts, and perhaps not all. */
  readonly including: boolean;
  readonly amounts: Readonly<Partial<Record<SummaryState, Amount>>>;
  /** A rate with the cell of its heading. */
  readonly rate: { readonly heading: Reading; readonly reading: Reading } | null;
}

const byLabel = new Map([...summaryLines, ...summaryMembers, ...sharedMembers].flatMap((item) => item.labels.map((label) => [labelKey(label), item] as const)));

/** The lines of a summary's block, amounts in the table's unit. */
export function readLines({ columns, rows, heading }: IndicatorBlock, block: number, read: CellReader, unit: string | null): SummaryLine[] {
  const { item, rate } = columns;
  if (item === undefined) return [];
  return rows.map((row) => {
    const label = read({ row, column: item });
    const amounts: Partial<Record<SummaryState, Amount>> = {};
    for (const state of summaryStates) {
      const column = columns[state];
      if (column !== undefined) amounts[state] = readAmount(read({ row, column }), unit);
    }
    return {
      row, block, label, amounts,
      known: byLabel.get(labelKey(label.text)) ?? null,
      including: compact(label.text).includes('其中'),
      rate: rate === undefined || heading === null ? null : { heading: read({ row: heading, column: rate }), reading: read({ row, column: rate }) },
    };
  });
}
