import type { Project, TableContent } from '../content/content';
import type { ColumnId } from '../forms/form';
import type { Cell } from '../sheet/address';

/**
 * The cell for what a whole project lacks: the heading of the column, or, in a wide list, which has one heading for many
 * projects, the project's first row. Null for a project without rows.
 */
export function headingCell({ table, projects }: TableContent, project: Project, column: ColumnId): Cell | null {
  const [first] = project.indicators;
  const [block] = table.blocks;
  if (!first) return null;
  const heading = projects.length > 1 ? null : block?.heading;
  return { row: heading ?? first.row, column: block?.columns[column] ?? table.range.left };
}
