import type { InputKind } from '../../forms/template';
import type { Rect } from '../../sheet/address';
import type { Edit } from '../../sheet/edit';
import type { CellLook, Validation } from '../../sheet/sheet-look';
import { areasOf } from '../areas';
import { groupedBy } from '../group';
import { headingFill, type SheetEdits } from '../sheet-edits';
import type { BlankForm } from './blank';
import type { BlankCell } from './cells';
import { type Hint, type HintKind, validationOf } from './typing';

const usual: CellLook = { size: 10, vertical: 'center', wrap: true };
const title: CellLook = { size: 16, bold: true, horizontal: 'center' };
const heading: CellLook = { bold: true, fill: headingFill, horizontal: 'center' };

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
export function lookEdits(blank: BlankForm, bare: number, sheet: SheetEdits, on: (rect: Rect) => Rect): Edit[] {
  const looks = groupedBy(blank.cells, (cell) => JSON.stringify(lookOf(cell, blank, bare)));
  return [
    sheet.format(on(blank.area), usual),
    ...Array.from(looks.values()).flatMap((cells) => {
      const [first] = cells;
      return first ? areasOf(cells.flatMap(({ rect }) => cellsIn(rect))).map((rect) => sheet.format(on(rect), lookOf(first, blank, bare))) : [];
    }),
    ...blank.cells.filter(({ rect }) => rect.bottom > rect.top || rect.right > rect.left).map(({ rect }) => sheet.merge(on(rect))),
    sheet.lines(on({ ...blank.area, top: bare })),
  ];
}

function lookOf({ rect, content }: BlankCell, blank: BlankForm, bare: number): CellLook {
  if (rect.top === 0) return title;
  if (content.kind === 'input') return content.choices ? { ...inputs[content.input], horizontal: 'center' } : inputs[content.input];
  if (content.kind === 'sum') return inputs.points;
  if (rect.top === blank.heading) return heading;
  if (content.isItem === true) return { horizontal: 'left' };
  return { horizontal: rect.top < bare && rect.left > 0 ? 'right' : 'center' };
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

const heights = { title: 34, heading: 26, long: 80, usual: 27 } as const;

/** The heights of a form's rows, from its first. */
export function rowHeights({ area, cells, heading: row }: BlankForm): number[] {
  const long = new Set(cells.flatMap(({ rect, content }) => (content.kind === 'input' && content.input === 'long' ? [rect.top] : [])));
  return Array.from({ length: area.bottom + 1 }, (_, at) => (at === 0 ? heights.title : long.has(at) ? heights.long : at === row ? heights.heading : heights.usual));
}
