import type { IndicatorBlock } from '../detect/table';
import type { ColumnId } from '../forms/form';
import { formOf } from '../forms/registry';
import type { TableRule } from './rule';

/** The heading lacks the column of the indicators' names or of their values. */
export const columnsComplete: TableRule = {
  id: 'columns-complete',
  scope: 'table',
  forms: null,
  severity: 'error',
  fix: 'none',
  check({ table }, report) {
    if (formOf(table.form).rows !== 'indicators') return;
    for (const block of table.blocks) {
      if (block.heading === null) continue;
      const cell = { row: block.heading, column: firstColumn(block) };
      if (block.names === null) report({ cell, case: 'level3' });
      if (!formOf(table.form).requiredColumns.every((group) => group.some((id) => hasColumn(block, id)))) report({ cell, case: 'value' });
    }
  },
};

function hasColumn({ columns }: IndicatorBlock, id: ColumnId): boolean {
  return columns[id] !== undefined;
}

function firstColumn({ columns }: IndicatorBlock): number {
  return columns.level1 ?? Math.min(...Object.values(columns));
}
