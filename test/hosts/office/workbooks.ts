import type { SheetData, WorkbookData } from '../../office-host/workbook/data';

/** A sheet filled with the same value. */
export function filled(name: string, rows: number, columns: number, value: string | number): SheetData {
  return { name, rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => value)) };
}

/** A small workbook with every kind of value, a hidden sheet, and an empty one. */
export const small: WorkbookData = {
  sheets: [
    {
      name: '绩效目标',
      rows: [[], ['', '预算数', 0.1 + 0.2, true], ['', '#REF!', 123456789012.3456, '']],
      formats: { C2: '0.00%', B3: '@' },
    },
    { name: 'Other sheet', visibility: 'hidden', rows: [['甲']] },
    { name: 'Empty', visibility: 'very-hidden', rows: [] },
  ],
};

/** As many sheets as asked, each with a table of the usual size. */
export function manySheets(count: number): WorkbookData {
  return { sheets: Array.from({ length: count }, (_, index) => filled(`表${index + 1}`, 45, 12, '按期完成')) };
}
