import type { InputKind } from '../../forms/template';
import type { Rect } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import { borderSides, type CellLook, type Validation } from '../../sheet/sheet-look';
import { areasOf } from '../areas';
import { groupedBy } from '../../sheet/lists';
import { sheetEdits } from '../sheet-edits';
import type { BlankForm } from './blank';
import type { BlankCell } from './cells';
import { type Hint, type HintKind, validationOf } from './typing';

/** The fonts of official papers, and their black lines: these forms are printed. */
const usual: CellLook = { font: '宋体', size: 11, vertical: 'center', wrap: true };
const title: CellLook = { font: '黑体', size: 18, horizontal: 'center' };
const heading: CellLook = { font: '黑体', horizontal: 'center' };
const lines = { sides: borderSides, style: 'thin', color: '#000000' } as const;

/** What is typed as text stays text: Excel would make a date of 「11月30日」. A long text has no such format, as older Excel shows it as signs. */
const inputs: Readonly<Record<InputKind, CellLook>> = {
  text: { numberFormat: '@', horizontal: 'left' },
  code: { numberFormat: '@', horizontal: 'left' },
  long: { horizontal: 'left' },
  amount: { numberFormat: '#,##0.00', horizontal: 'right' },
  percent: { numberFormat: '0.00%', horizontal: 'center' },
  rate: { numberFormat: '0.00%', horizontal: 'center' },
  points: { numberFormat: 'General', horizontal: 'center' },
};

/** The looks of a blank form's cells, lines and merges; `area` and cells lie where they are on the sheet. */
export function lookEdits(blank: BlankForm, bare: number, sheetId: string, on: (rect: Rect) => Rect): Edit[] {
  const sheet = sheetEdits(sheetId);
  const looks = groupedBy(blank.cells, (cell) => JSON.stringify(lookOf(cell, blank, bare)));
  return [
    sheet.format(on(blank.area), usual),
    ...Array.from(looks.values()).flatMap((cells) => {
      const [first] = cells;
      return first ? areasOf(cells.flatMap(({ rect }) => cellsIn(rect))).map((rect) => sheet.format(on(rect), lookOf(first, blank, bare))) : [];
    }),
    ...blank.cells.filter(({ rect }) => rect.bottom > rect.top || rect.right > rect.left).map(({ rect }) => sheet.merge(on(rect))),
    { kind: 'borders', range: { sheetId, rect: on({ ...blank.area, top: bare }) }, borders: lines },
  ];
}

function lookOf({ rect, content }: BlankCell, blank: BlankForm, bare: number): CellLook {
  if (rect.top === 0) return title;
  if (content.kind === 'input') return content.choices ? { ...inputs[content.input], horizontal: 'center' } : inputs[content.input];
  if (content.kind === 'sum') return inputs.points;
  if (rect.top === blank.heading) return heading;
  if (content.isItem === true) return { horizontal: 'left' };
  return { horizontal: rect.top < bare ? alignedInHead(rect, content.text) : 'center' };
}

/** Above the lines: 「单位名称：」 at the left, 「单位：万元」 at the right, the year in the middle. */
function alignedInHead({ left }: Rect, text: string): 'left' | 'right' | 'center' {
  if (text.endsWith('：')) return 'left';
  return left > 0 ? 'right' : 'center';
}

function cellsIn({ top, left, bottom, right }: Rect): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => ({ row: top + down, column: left + across }))).flat();
}

/** What may be typed into the form's cells; cells of one kind together. */
export function typingEdits(blank: BlankForm, sheetId: string, on: (rect: Rect) => Rect, hint: (kind: HintKind) => Hint): Edit[] {
  const ruled = blank.cells.flatMap(({ rect, content }): { readonly rect: Rect; readonly validation: Validation }[] => {
    const validation = validationOf(content, hint);
    return validation ? [{ rect, validation }] : [];
  });
  return Array.from(groupedBy(ruled, ({ validation }) => JSON.stringify(validation)).values()).flatMap((same) => {
    const [first] = same;
    return first ? areasOf(same.flatMap(({ rect }) => cellsIn(rect))).map((rect): Edit => ({ kind: 'validation', range: { sheetId, rect: on(rect) }, validation: first.validation })) : [];
  });
}

const heights = { title: 40, heading: 32, long: 90, usual: 29 } as const;
/** What is printed on of an A4 page upright, in points, with a little left over: no two programs measure alike. */
const page = { width: 490, height: 690 } as const;
/** Points of a column's character. */
const characterPoints = 5.5;
/** Rows of a short form do not grow without end. */
const mostGrowth = 1.4;

/** The heights of a form's rows, from its first: they fill the page that the form is printed on, as wide as it is. */
export function rowHeights({ area, cells, heading: row }: BlankForm, widths: readonly number[]): number[] {
  const long = new Set(cells.flatMap(({ rect, content }) => (content.kind === 'input' && content.input === 'long' ? [rect.top] : [])));
  const own = Array.from({ length: area.bottom + 1 }, (_, at) => (at === 0 ? heights.title : long.has(at) ? heights.long : at === row ? heights.heading : heights.usual));
  const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
  const room = page.height * Math.max(1, total(widths) * characterPoints / page.width);
  const growth = Math.min(mostGrowth, Math.max(1, room / total(own)));
  return own.map((height) => Math.floor(height * growth));
}
