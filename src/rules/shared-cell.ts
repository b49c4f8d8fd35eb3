import type { DetectedTable, FieldCells } from '../detect/table';
import type { Cell } from '../sheet/address';

/** Whether a cell holds a value together with its label, 「质量指标：≥90」, so that rules see only a part of what stands there. */
export function sharesItsLabel({ blocks, projects }: DetectedTable, { row, column }: Cell): boolean {
  const isHere = ({ inline, value }: FieldCells): boolean => inline && value.row === row && value.column === column;
  if (projects.some(({ fields, sources }) => [...Object.values(fields), ...sources].some(isHere))) return true;
  return blocks.some(({ inline, rows, columns }) => inline && columns.value === column && rows.includes(row));
}
