/** What the host itself changes in the workbook: Excel reports that too, and nobody needs to be told. */
export interface OwnChanges {
  /** Does work that changes the workbook. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Notes a sheet that was added or deleted. */
  addSheet(sheetId: string): void;
  /** Whether a reported change of cells is our own. */
  areCells(event: { readonly triggerSource?: string }): boolean;
  /** Whether a reported change of the sheets is our own; it is reported once. */
  isSheet(event: { readonly worksheetId: string }): boolean;
}

/**
 * Makes the memory of a host's own changes. While the host writes, all reports count as its own: whoever writes checks
 * again when it is done, and what a person changes meanwhile is read then. Reports that come later are known by their
 * source, which Excel tells since ExcelApi 1.14, or by their sheet.
 */
export function createOwnChanges(): OwnChanges {
  const expected = new Set<string>();
  const seen = new Set<string>();
  let writing = 0;
  return {
    async during(work) {
      writing += 1;
      try {
        return await work();
      } finally {
        writing -= 1;
        if (writing === 0) seen.clear();
      }
    },
    addSheet: (sheetId) => { if (!seen.has(sheetId)) expected.add(sheetId); },
    areCells: ({ triggerSource }) => writing > 0 || triggerSource === 'ThisLocalAddin',
    isSheet: ({ worksheetId }) => {
      if (writing > 0) seen.add(worksheetId);
      return writing > 0 || expected.delete(worksheetId);
    },
  };
}
