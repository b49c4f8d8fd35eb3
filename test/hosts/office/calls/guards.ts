/** How the add-in makes sure that something is there before it uses it. */
export interface Guard {
  /** The file that makes sure, and the code in it that does. */
  readonly file: string;
  readonly code: string;
  /** What is asked for: a requirement set, whether the member is there at all, or nothing, as a failure is taken for "no". */
  readonly asks: `${string} ${string}` | 'its presence' | 'forgiveness';
  /** The test that shows both sides: an Excel that has it, and one that has not. */
  readonly test: string;
  /** What goes over the wire, by its name there; absent for what does not. */
  readonly wire?: string;
}

const obstacles: Omit<Guard, 'code' | 'asks'> = { file: 'src/hosts/office/support.ts', test: 'test/hosts/office/apply-refusals.test.ts' };
const arrays = { ...obstacles, code: "hasSet('ExcelApi', '1.12')", asks: 'ExcelApi 1.12' } as const;
const theme: Guard = { file: 'src/hosts/office/theme.ts', code: '} catch {', asks: 'forgiveness', test: 'test/hosts/office/theme.test.ts' };

/** Everything above ExcelApi 1.9 that the add-in uses, each with what guards it. The test compares it with what is really used. */
export const guards: Readonly<Record<string, Guard>> = {
  'Excel.Range.getMergedAreasOrNullObject': { ...obstacles, code: "hasSet('ExcelApi', '1.13')", asks: 'ExcelApi 1.13', wire: 'Range.GetMergedAreasOrNullObject' },
  'Excel.Range.hasSpill': { ...arrays, wire: 'Range.hasSpill' },
  'Excel.Range.savedAsArray': { ...arrays, wire: 'Range.savedAsArray' },
  'Excel.WorksheetChangedEventArgs.triggerSource': { file: 'src/hosts/office/own-changes.ts', code: 'readonly triggerSource?: string', asks: 'its presence', test: 'test/hosts/office/watch.test.ts' },
  'Excel.WorksheetCollection.onNameChanged': { file: 'src/hosts/office/support.ts', code: "hasSet('ExcelApi', '1.17')", asks: 'ExcelApi 1.17', test: 'test/hosts/office/watch.test.ts', wire: 'WorksheetCollection._RegisterEventNameChanged' },
  'Office.Addin.showAsTaskpane': { file: 'src/taskpane/page/boot.js', code: "isSetSupported('SharedRuntime', '1.1')", asks: 'SharedRuntime 1.1', test: 'test/taskpane/page/boot.test.ts' },
  'Office.Document.addHandlerAsync': theme,
  'Office.EventType.OfficeThemeChanged': theme,
  'Office.UI.displayDialogAsync': { file: 'src/taskpane/page/boot.js', code: '!ui.displayDialogAsync', asks: 'its presence', test: 'test/taskpane/page/boot.test.ts' },
};
