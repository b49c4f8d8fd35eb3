import type { ColumnId, FormDefinition } from '../../forms/form';
import type { TemplateOption, TemplateOptions } from '../../forms/template';
import type { Cell, Rect } from '../../sheet/address';
import { type BlankCell, drawnRows } from './cells';
import { blankRows } from './rows';

/** A form as it is handed out, counted from its own upper left corner. */
export interface BlankForm {
  readonly cells: readonly BlankCell[];
  /** All that is drawn, the rows below the table included. */
  readonly area: Rect;
  /** The table as detection finds it: from the title to the last row of the heading's own. */
  readonly table: Rect;
  readonly heading: number;
  readonly columns: ReadonlyMap<ColumnId, number>;
  /** The places to fill in above and below the rows, by their names. */
  readonly slots: ReadonlyMap<string, Cell>;
}

/** What a blank form has where nothing is chosen. */
export const usualOptions: TemplateOptions = { cost: true, points: false, months: 6 };

/** Draws a form with the options that it has; those that it lacks say nothing. */
export function blankFormOf(form: FormDefinition, wanted: TemplateOptions): BlankForm {
  const options = ownOptions(form, wanted);
  const { upper, lower, widths } = form.template;
  const rows = blankRows(form, upper.length, options);
  const cells = [...drawnRows(upper, 0, options.months), ...rows.cells, ...drawnRows(lower, rows.last + 1, options.months)];
  const right = widths.length - 1;
  return {
    cells,
    area: { top: 0, left: 0, bottom: rows.last + lower.length, right },
    table: { top: 0, left: 0, bottom: rows.last, right },
    heading: rows.heading,
    columns: rows.columns,
    slots: new Map(cells.flatMap(({ rect, content }) => (content.kind === 'input' && content.slot !== null ? [[content.slot, { row: rect.top, column: rect.left }] as const] : []))),
  };
}

function ownOptions({ template }: FormDefinition, wanted: TemplateOptions): TemplateOptions {
  const has = (option: TemplateOption): boolean => template.options.includes(option);
  return { cost: has('cost') ? wanted.cost : true, points: has('points') && wanted.points, months: has('months') ? wanted.months : 6 };
}

/** Every combination of the options that a form has. */
export function variantsOf({ template: { options } }: FormDefinition): TemplateOptions[] {
  const costs = options.includes('cost') ? [true, false] : [true];
  const points = options.includes('points') ? [false, true] : [false];
  const months = options.includes('months') ? [6, 7] as const : [6] as const;
  return costs.flatMap((cost) => points.flatMap((with_) => months.map((month) => ({ cost, points: with_, months: month }))));
}
