import { openWorkbookFile } from '../../../../src/hosts/file/open-workbook-file';
import { parseRange } from '../../../../src/sheet/address';
import { type CellValue, isErrorValue, valueAt } from '../../../../src/sheet/snapshot';

/** A cell's content: a value, or a formula with the result that the file keeps; without one where it is null. */
export type Content = CellValue | { readonly f: string; readonly v: CellValue | null; readonly attributes?: string };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function typed(value: CellValue): readonly [type: string, text: string] {
  if (typeof value === 'number') return ['', String(value)];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  return [isErrorValue(value) ? ' t="e"' : ' t="str"', escaped(value)];
}

function cell(address: string, content: Content): string {
  if (typeof content !== 'object') {
    const [type, text] = typed(content);
    return `<c r="${address}"${type}><v>${text}</v></c>`;
  }
  const [type, text] = content.v === null ? ['', ''] : typed(content.v);
  return `<c r="${address}"${type}><f${content.attributes ?? ''}>${escaped(content.f)}</f>${content.v === null ? '' : `<v>${text}</v>`}</c>`;
}

/** The rows of a sheet part from its cells, by address. */
export function rowsOf(cells: Readonly<Record<string, Content>>): string {
  const rows = new Map<number, [number, string][]>();
  for (const [address, content] of Object.entries(cells)) {
    const { top = 0, left = 0 } = parseRange(address) ?? {};
    rows.set(top, [...(rows.get(top) ?? []), [left, cell(address, content)]]);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, list]) => `<row r="${row + 1}">${list.sort(([one], [other]) => one - other).map(([, text]) => text).join('')}</row>`).join('');
}

/** Values of a file by "sheet!address", as a reader that does not calculate sees them. */
export async function figures(bytes: Uint8Array, addresses: readonly string[]): Promise<Record<string, CellValue>> {
  const opened = openWorkbookFile(bytes, 'again.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const { sheets } = await opened.host.read('workbook');
  return Object.fromEntries(addresses.map((address) => {
    const [name = '', place = ''] = address.includes('!') ? address.split('!') : [sheets[0]?.name, address];
    const sheet = sheets.find((each) => each.name === name);
    const { top = 0, left = 0 } = parseRange(place) ?? {};
    if (!sheet) throw new Error(`no sheet ${name}`);
    return [address, valueAt(sheet, top, left)];
  }));
}
