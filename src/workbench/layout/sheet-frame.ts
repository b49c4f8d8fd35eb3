import { parseRange } from '../../sheet/address';
import { contentOf, elements } from '../../hosts/file/xml-tags';
import type { Attributes } from '../../hosts/file/xml-tags';
import type { ColumnLayout, FrozenPane, SheetLayout } from './layout';

/** What a sheet part tells outside its rows. */
export type SheetFrame = Omit<SheetLayout, 'id' | 'rows' | 'cells' | 'formulas' | 'marks'>;

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !isOff(value);
}

function figure(value: string | undefined): number | null {
  const number = Number(value ?? NaN);
  return Number.isFinite(number) && number >= 0 ? number : null;
}

function columnLayout(tag: Attributes): ColumnLayout[] {
  const [from, to] = [figure(tag.get('min')), figure(tag.get('max'))];
  if (from === null || to === null || from < 1 || to < from) return [];
  return [{ from: from - 1, to: to - 1, width: figure(tag.get('width')), hidden: isOn(tag.get('hidden')), style: figure(tag.get('style')) ?? 0 }];
}

function frozenPane(tag: Attributes | undefined): FrozenPane | null {
  if (!tag || !(tag.get('state') ?? '').startsWith('frozen')) return null;
  return { rows: figure(tag.get('ySplit')) ?? 0, columns: figure(tag.get('xSplit')) ?? 0 };
}

/** The text of a sheet part without its rows, where nothing of the frame stands. */
function withoutRows(xml: string): string {
  const from = xml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const to = xml.lastIndexOf('sheetData>');
  return from < 0 || to < from ? xml : xml.slice(0, from) + xml.slice(to);
}

/** Reads columns, merges, frozen rows and grid lines of a sheet part's text. */
export function sheetFrame(xml: string): SheetFrame {
  const rest = withoutRows(xml);
  const format = elements(rest, 'sheetFormatPr')[0];
  const view = elements(rest, 'sheetView')[0];
  const color = elements(rest, 'tabColor')[0]?.get('rgb');
  return {
    columns: elements(contentOf(rest, 'cols'), 'col').flatMap(columnLayout),
    merges: elements(contentOf(rest, 'mergeCells'), 'mergeCell').flatMap((tag) => parseRange(tag.get('ref') ?? '') ?? []),
    defaultWidth: figure(format?.get('defaultColWidth')),
    defaultHeight: figure(format?.get('defaultRowHeight')),
    gridLines: !isOff(view?.get('showGridLines')),
    frozen: frozenPane(elements(contentOf(rest, 'sheetView'), 'pane')[0]),
    tabColor: color === undefined ? null : `#${color.slice(-6)}`,
  };
}
