/** Whether Excel has a set of functions. Asked at run time before anything above ExcelApi 1.9. */
export function hasSet(name: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(name, version);
}

const highestMinor = 40;

/** The highest ExcelApi level that Excel declares, or null outside Excel. */
export function excelApiLevel(): string | null {
  for (let minor = highestMinor; minor > 0; minor -= 1) {
    if (hasSet('ExcelApi', `1.${minor}`)) return `1.${minor}`;
  }
  return null;
}

/** Whether Excel tells which cells are merged. */
export function tellsMerges(): boolean {
  return hasSet('ExcelApi', '1.13');
}

/** Whether Excel tells which cells are part of an array formula. */
export function tellsArrays(): boolean {
  return hasSet('ExcelApi', '1.12');
}

/** The library reports renamed sheets in Excel on the web first, and everywhere with ExcelApi 1.17. */
export function reportsRenaming(): boolean {
  return hasSet('ExcelApi', '1.17') || hasSet('ExcelApiOnline', '1.1');
}
