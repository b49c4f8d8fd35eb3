import type { FileFailure } from '../../hosts/file/failure';
import type { FileFacts, FileHost } from '../../hosts/file/file-host';
import type { ReadSheet } from '../../hosts/file/file-host';
import { openWorkbookFile } from '../../hosts/file/open-workbook-file';
import { type SheetValues, valuesRect } from '../../sheet/snapshot';

/** Number formats of a sheet's used range: the different codes once, and for each cell, row by row, the number of its code. */
export interface PackedFormats {
  readonly codes: readonly string[];
  readonly numbers: Uint16Array;
  readonly width: number;
}

/** A sheet as it travels between a worker and the page. */
export interface PackedSheet {
  readonly values: SheetValues;
  readonly formats: PackedFormats;
  readonly active: boolean;
}

/** A workbook file that was read, or why it was not. */
export type Opened =
  | { readonly ok: true; readonly facts: FileFacts; readonly sheets: readonly PackedSheet[] }
  | { readonly ok: false; readonly failure: FileFailure };

function packedFormats(rows: readonly (readonly string[])[], width: number): PackedFormats {
  const known = new Map<string, number>();
  const numbers = new Uint16Array(rows.length * width);
  rows.forEach((row, down) => {
    row.forEach((code, across) => {
      const number = known.get(code) ?? known.size;
      known.set(code, number);
      numbers[down * width + across] = number;
    });
  });
  return { codes: [...known.keys()], numbers, width };
}

async function packedSheet(host: FileHost, values: SheetValues, active: boolean): Promise<PackedSheet> {
  const rect = valuesRect(values);
  if (!rect) return { values, active, formats: packedFormats([], 0) };
  const [formats = []] = await host.formats([{ sheetId: values.id, rect }]);
  return { values, active, formats: packedFormats(formats, rect.right - rect.left + 1) };
}

/** Opens a workbook file and packs what was read, so that it can be handed from a worker to the page. */
export async function openPacked(bytes: Uint8Array, name: string): Promise<Opened> {
  const opened = openWorkbookFile(bytes, name);
  if (!opened.ok) return opened;
  const { host } = opened;
  const { sheets } = await host.read('workbook');
  const [active] = (await host.read('active-sheet')).sheets;
  const packed = await Promise.all(sheets.map((values) => packedSheet(host, values, values.id === active?.id)));
  return { ok: true, facts: { name: host.name, date1904: host.date1904, kept: host.kept ?? null }, sheets: packed };
}

/** The sheet as the editable host takes it. */
export function unpacked({ values, formats: { codes, numbers, width }, active }: PackedSheet): ReadSheet {
  const formats = values.values.map((_, down) => Array.from({ length: width }, (__, across) => codes[numbers[down * width + across] ?? 0] ?? 'General'));
  return { values, formats, active };
}
