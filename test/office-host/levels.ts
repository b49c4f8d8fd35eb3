import type { Profile } from './profiles';

/** What the model has above ExcelApi 1.9, by its name on the wire, with the level that brought it. The test of all calls keeps this whole. */
export const levels: Readonly<Record<string, string>> = {
  'Range.GetMergedAreasOrNullObject': '1.13',
  'Range.hasSpill': '1.12',
  'Range.savedAsArray': '1.12',
  'WorksheetCollection._RegisterEventNameChanged': '1.17',
};

function minor(version: string | undefined): number {
  return Number(version?.split('.')[1] ?? 0);
}

/** Whether the Excel of a profile has what is asked for on the wire. Excel on the web has what is newer still. */
export function isThere({ sets }: Profile, name: string): boolean {
  const level = Object.hasOwn(levels, name) ? levels[name] : undefined;
  return level === undefined || 'ExcelApiOnline' in sets || minor(sets['ExcelApi']) >= minor(level);
}
