import type { ReadingHost } from '../../hosts/host';

/** A sheet that was read. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** A host that reads as the one given, and notes the sheets that it read: a report names only those with something in them. */
export function notingSheets(host: ReadingHost): { readonly host: ReadingHost; readonly sheets: () => readonly SheetName[] } {
  let sheets: readonly SheetName[] = [];
  return {
    host: {
      read: async (scope, signal) => {
        const workbook = await host.read(scope, signal);
        sheets = workbook.sheets.map(({ id, name }) => ({ id, name }));
        return workbook;
      },
      formats: (ranges, signal) => host.formats(ranges, signal),
    },
    sheets: () => sheets,
  };
}
