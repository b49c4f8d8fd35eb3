import { stylePackage } from '../style-package';
import { leastStyles } from './styles-list';

/** An empty workbook with one sheet, for a list that goes into a file of its own. */
export function newWorkbook(sheetName: string): Uint8Array {
  return stylePackage(new TextEncoder().encode(leastStyles), null, sheetName);
}
