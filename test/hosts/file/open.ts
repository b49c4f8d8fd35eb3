import type { SheetValues } from '../../../src/sheet/snapshot';
import type { FileFailure } from '../../../src/hosts/file/failure';
import type { FileHost } from '../../../src/hosts/file/file-host';
import type { FileLimits } from '../../../src/hosts/file/limits';
import { openWorkbookFile } from '../../../src/hosts/file/open-workbook-file';

/** The host of a workbook that must open. */
export function opened(bytes: Uint8Array, limits?: Partial<FileLimits>): FileHost {
  const result = openWorkbookFile(bytes, 'book.xlsx', limits);
  if (!result.ok) throw new Error(`Did not open: ${JSON.stringify(result.failure)}`);
  return result.host;
}

/** All sheets of a workbook that must open. */
export async function sheetsOf(bytes: Uint8Array, limits?: Partial<FileLimits>): Promise<readonly SheetValues[]> {
  return (await opened(bytes, limits).read('workbook')).sheets;
}

/** The first sheet's values from its origin on. */
export async function valuesOf(bytes: Uint8Array): Promise<SheetValues['values']> {
  return (await sheetsOf(bytes))[0]?.values ?? [];
}

/** The failure of a file that must not open; null where it opened. */
export function failureOf(bytes: Uint8Array, limits?: Partial<FileLimits>): FileFailure | null {
  const result = openWorkbookFile(bytes, 'book.xlsx', limits);
  return result.ok ? null : result.failure;
}
