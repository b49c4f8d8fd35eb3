/** What a host says that it supports: the table that `isSetSupported` is answered from. */
export interface Profile {
  readonly name: string;
  readonly sets: Readonly<Record<string, string>>;
  /** Platform part of the host's info: "Win32" loads the library's file for Windows. */
  readonly platform: 'Win32';
}

function profile(name: string, excelApi: string, more: Record<string, string> = {}): Profile {
  return { name, sets: { ExcelApi: excelApi, ...more }, platform: 'Win32' };
}

const shared = { SharedRuntime: '1.1' };

/** Volume-licensed Office 2019: too old for the adapter. */
export const excel17 = profile('ExcelApi 1.7', '1.7');
/** Lowest Excel that the adapter works with; it has no shared runtime. */
export const excel19 = profile('ExcelApi 1.9', '1.9');
/** Volume-licensed Office 2021. */
export const excel114 = profile('ExcelApi 1.14', '1.14', shared);
/** Highest that the npm library knows. */
export const excel115 = profile('ExcelApi 1.15', '1.15', shared);
/** With the sets that only Excel on the web has, renamed sheets among their events. */
export const excelOnline = profile('ExcelApi 1.15 online', '1.15', { ...shared, ExcelApiOnline: '1.1' });

/** The profiles that every test of the adapter runs on. */
export const profiles: readonly Profile[] = [excel19, excel114, excel115];
