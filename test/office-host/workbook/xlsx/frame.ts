import { columnLetters } from '../../../../src/sheet/address';
import type { PrintData, SheetData } from '../data';
import type { SheetPart } from './package';
import { all, find, isOn, type XmlElement } from './xml';

const digit = 7;
const manyColumns = 1_000;

function widths(sheet: XmlElement): Record<string, number> {
  const entries = all(sheet, 'cols', 'col').flatMap(({ attributes: { min = '1', max = '1', width } }): [string, number][] => {
    if (width === undefined) return [];
    const [from, to, pixels] = [Number(min) - 1, Number(max) - 1, Math.round(Number(width) * digit)];
    if (to - from > manyColumns) return [[`${columnLetters(from)}:${columnLetters(to)}`, pixels]];
    return Array.from({ length: to - from + 1 }, (_, at) => [columnLetters(from + at), pixels]);
  });
  return Object.fromEntries(entries);
}

function heights(sheet: XmlElement): Record<string, number> {
  const rows = all(sheet, 'sheetData', 'row').filter(({ attributes }) => isOn(attributes['customHeight']));
  return Object.fromEntries(rows.map(({ attributes: { r = '', ht = '0' } }) => [r, Number(ht)]));
}

function print({ xml, names }: SheetPart): PrintData {
  const { orientation, paperSize, fitToWidth = '1', fitToHeight = '1' } = find(xml, 'pageSetup')?.attributes ?? {};
  const isFitted = isOn(find(xml, 'sheetPr', 'pageSetUpPr')?.attributes['fitToPage']);
  const titles = /\$(\d+):\$(\d+)/.exec(names.get('_xlnm.Print_Titles') ?? '');
  const area = /!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(names.get('_xlnm.Print_Area') ?? '')?.[1];
  const footer = find(xml, 'headerFooter', 'oddFooter')?.text;
  const breaks = all(xml, 'rowBreaks', 'brk').map(({ attributes }) => Number(attributes['id']));
  return {
    ...(orientation !== undefined && orientation !== 'default' && { orientation }),
    ...(paperSize !== undefined && { paper: paperSize === '9' ? 'A4' : paperSize }),
    ...(titles && { titleRows: `${titles[1] ?? ''}:${titles[2] ?? ''}` }),
    ...(area !== undefined && { area: area.replaceAll('$', '') }),
    ...(isFitted && fitToWidth === '1' && fitToHeight === '0' && { fitWidth: true }),
    ...(footer !== undefined && footer !== '' && { footer }),
    ...(breaks.length > 0 && { breaks }),
  };
}

function freeze(sheet: XmlElement): { rows: number; columns: number } {
  const { state, xSplit = '0', ySplit = '0' } = find(sheet, 'sheetViews', 'sheetView', 'pane')?.attributes ?? {};
  return state?.startsWith('frozen') ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
}

/** "'Sheet 1'!$A$1" without its quotes and dollars; a range by its first cell, as Excel's own links are. */
function place(location: string): string {
  const at = location.lastIndexOf('!');
  const name = location.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return `${name}!${location.slice(at + 1).replaceAll('$', '')}`;
}

function links(sheet: XmlElement): Record<string, string> {
  const inside = all(sheet, 'hyperlinks', 'hyperlink').filter(({ attributes }) => attributes['location'] !== undefined && attributes['id'] === undefined);
  return Object.fromEntries(inside.map(({ attributes: { ref = '', location = '' } }) => [ref, place(location)]));
}

/** What a sheet has beside its cells. */
export function frameOf(part: SheetPart): Partial<SheetData> {
  const { xml } = part;
  return {
    merges: all(xml, 'mergeCells', 'mergeCell').map(({ attributes }) => attributes['ref'] ?? ''),
    isProtected: isOn(find(xml, 'sheetProtection')?.attributes['sheet']),
    widths: widths(xml),
    heights: heights(xml),
    freeze: freeze(xml),
    print: print(part),
    links: links(xml),
  };
}
