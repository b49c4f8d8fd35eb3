import type { IndicatorBlock } from '../detect/table';
import { type PublicItem, publicItemOf } from '../forms/items';
import { labelKey } from '../sheet/text';
import { type Amount, readAmount } from './amount';
import type { CellReader, Reading } from './reading';

/** A row of a 三公 table. A column that the table lacks reads as null. */
export interface Item {
  readonly row: number;
  readonly label: Reading;
  readonly known: PublicItem | null;
  readonly previous: Amount | null;
  readonly current: Amount | null;
  readonly change: Amount | null;
  readonly rate: Reading | null;
  readonly reason: Reading | null;
}

/** The items of a 三公 block, amounts in the table's unit. */
export function readItems(block: IndicatorBlock, read: CellReader, unit: string | null): Item[] {
  const { columns } = block;
  if (columns.item === undefined) return [];
  const itemColumn = columns.item;
  return block.rows.map((row) => {
    const cell = (column: number | undefined): Reading | null => (column === undefined ? null : read({ row, column }));
    const amount = (column: number | undefined): Amount | null => (column === undefined ? null : readAmount(read({ row, column }), unit));
    const label = read({ row, column: itemColumn });
    return {
      row,
      label,
      known: publicItemOf(labelKey(label.text)),
      previous: amount(columns.previous),
      current: amount(columns.current),
      change: amount(columns.change),
      rate: cell(columns.rate),
      reason: cell(columns.reason),
    };
  });
}
