import type { RangeRef, Rect } from '../../../sheet/address';
import { rangeAddress } from '../../../sheet/address';
import type { Edit } from '../../../sheet/edit';

/** What the steps of a plan work on, within one message. */
export interface Scope {
  readonly context: Excel.RequestContext;
  /** A sheet by its id, or by the id that the plan gave to it when it was added. */
  readonly sheet: (sheetId: string) => Excel.Worksheet;
  /** Notes a sheet that this message adds. */
  readonly added: (sheetId: string, sheet: Excel.Worksheet) => void;
}

/** A part of a plan that goes to Excel whole. */
export interface Step {
  readonly edit: Edit;
  /** About what it takes up in a message. */
  readonly bytes: number;
  /**
   * Whether it has a message of its own, because it must be known whether it was done: done twice it would do harm.
   */
  readonly alone?: boolean;
  /** Puts its calls into the message. */
  readonly queue: (scope: Scope) => void;
}

/** Bytes of a call that carries no grid. */
export const callBytes = 600;

/** Cells of a sheet, of which Excel keeps nothing for us. */
export function cellsAt(sheet: Excel.Worksheet, rect: Rect): Excel.Range {
  const range = sheet.getRange(rangeAddress(rect));
  range.untrack();
  return range;
}

/** Cells of a range. */
export function cellsOf({ sheet }: Scope, { sheetId, rect }: RangeRef): Excel.Range {
  return cellsAt(sheet(sheetId), rect);
}
