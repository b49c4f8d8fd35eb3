import type { FormDefinition } from '../../forms/form';
import type { TemplateOptions } from '../../forms/template';
import { type Cell, cellAddress, type Rect } from '../../sheet/address';
import type { CellInput } from '../../sheet/cell-input';
import type { Edit, Plan } from '../../sheet/edit';
import { sheetEdits } from '../sheet-edits';
import { besideForm, type SwitchWords } from './beside';
import { type BlankForm, blankFormOf } from './blank';
import type { BlankCell } from './cells';
import { type CheckWords, columnRange } from './checks';
import { lookEdits, rowHeights, typingEdits } from './looks';
import { shifted } from './place-on-sheet';
import type { FormSize } from './free-place';
import type { Hint, HintKind } from './typing';

/** The words of a blank form beside those that the form prints. */
export interface TemplateWords {
  /** The plan's name for the history. */
  readonly planName: string;
  readonly hint: (kind: HintKind) => Hint;
  readonly check: CheckWords;
  readonly switch: SwitchWords;
}

/** Where a blank form goes: on a sheet that the plan adds, or on a sheet at a place where nothing is. */
export type TemplatePlace =
  | { readonly kind: 'new-sheet'; readonly name: string }
  | { readonly kind: 'on-sheet'; readonly sheetId: string; readonly at: Cell };

/** The id that a new sheet has within the plan. */
export const templateSheetId = 'template';

/** The plan that draws a form as it is handed out. */
export function templatePlan(form: FormDefinition, options: TemplateOptions, place: TemplatePlace, words: TemplateWords): Plan {
  const isNew = place.kind === 'new-sheet';
  const sheetId = isNew ? templateSheetId : place.sheetId;
  const origin = isNew ? { row: 0, column: 0 } : place.at;
  const blank = blankFormOf(form, options);
  const sheet = sheetEdits(sheetId);
  const on = (rect: Rect): Rect => shifted(rect, origin);
  const beside = besideForm(form, blank, options.months, sheetId, sheet, origin, words);
  const { template } = form;
  const paper: Edit[] = [
    ...sheet.widths([...template.widths, ...beside.widths]),
    ...sheet.heights(0, rowHeights(blank, template.widths)),
    sheet.print({ orientation: template.orientation, fitWidth: true, printArea: blank.area }),
  ];
  return {
    name: words.planName,
    expect: [],
    edits: [
      ...(isNew ? [{ kind: 'add-sheet', sheetId, name: place.name, after: null } as const] : []),
      { kind: 'write', range: { sheetId, rect: on(blank.area) }, cells: contents(blank, origin) },
      ...lookEdits(blank, template.bare, sheetId, on),
      ...typingEdits(blank, sheetId, on, words.hint),
      ...beside.edits,
      // Widths, heights and printing of a person's sheet are theirs.
      ...(isNew ? paper : []),
    ],
  };
}

/** How much of a sheet a form takes, its checks included. */
export function templateSize(form: FormDefinition, options: TemplateOptions, words: TemplateWords): FormSize {
  const { edits } = templatePlan(form, options, { kind: 'on-sheet', sheetId: templateSheetId, at: { row: 0, column: 0 } }, words);
  const rects = edits.flatMap((edit) => ('range' in edit ? [edit.range.rect] : []));
  return { rows: Math.max(...rects.map(({ bottom }) => bottom)) + 1, columns: Math.max(...rects.map(({ right }) => right)) + 1 };
}

/** What is written into the form's cells; places to fill in are left as they are. */
function contents(blank: BlankForm, origin: Cell): (CellInput | null)[][] {
  const { area } = blank;
  const rows: (CellInput | null)[][] = Array.from({ length: area.bottom + 1 }, () => Array.from({ length: area.right + 1 }, () => null));
  for (const cell of blank.cells) {
    const row = rows[cell.rect.top];
    if (row) row[cell.rect.left] = inputOf(cell, blank, origin);
  }
  return rows;
}

function inputOf({ content }: BlankCell, blank: BlankForm, origin: Cell): CellInput | null {
  if (content.kind === 'label') return content.text === '' ? null : content.text;
  if (content.kind === 'input') return null;
  const at = (cell: Cell): string => cellAddress({ row: cell.row + origin.row, column: cell.column + origin.column });
  const range = columnRange(content.column, { blank, at });
  const more = content.plus.map((slot) => at(blank.slots.get(slot) ?? { row: blank.heading, column: 0 }));
  return range === null ? null : { formula: `=IF(COUNT(${range})=0,"",SUM(${[range, ...more].join(',')}))`, result: '' };
}
