import { detect as detectIn } from '../detect/detect';
import type { Detection } from '../detect/table';
import type { Workbook } from './workbook';

/** Finds the tables of a workbook: where they are, which form they have, and which cell is what. Looks that fail to be one come with their reason. */
export function detect({ values }: Pick<Workbook, 'values'>): Detection {
  return detectIn(values);
}
