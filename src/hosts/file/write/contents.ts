import { formatAfter, isFormula, textFormat } from '../../../sheet/cell-input';
import type { Edit } from '../../../sheet/edit';
import { isErrorValue } from '../../../sheet/snapshot';
import { formatOfStyles } from '../styles-part';
import type { CellChange } from './cell-change';
import { stylesIn, type CellStyles } from './cell-styles';
import { withCellsChanged } from './row-changes';
import { formulasIn, type SheetFormulas } from './sheet-formulas';
import { quotedStyles, withNumberFormat } from './styles-markup';

/** The writes of a plan to one sheet. */
export type Write = Extract<Edit, { readonly kind: 'write' }>;

/** A sheet part and the styles part that it uses. */
export interface Styled {
  readonly xml: string;
  readonly styles: string;
}

/** What the cells of a sheet part hold, and how they look. */
export interface SheetContent {
  readonly formulas: SheetFormulas;
  readonly styleOf: CellStyles;
}

/** Reads a sheet part for writing. */
export function contentIn(xml: string): SheetContent {
  return { formulas: formulasIn(xml), styleOf: stylesIn(xml) };
}

/** What happened to a sheet's formulas by a write. */
export interface Written extends Styled {
  /** Whether there are formulas now where there were none, or none where there were. */
  readonly formulasChanged: boolean;
}

/** A sheet part with contents written, each under the number format that it needs; styles are added for that. */
export function withContents({ xml, styles }: Styled, writes: readonly Write[], { formulas, styleOf }: SheetContent): Written {
  const codes = formatOfStyles(styles);
  const quoted = quotedStyles(styles);
  const restyled = new Map<string, number>();
  let looks = styles;
  let formulasChanged = false;
  const styleFor = (old: number, code: string, isText: boolean): number => {
    const key = `${old} ${isText} ${code}`;
    const made = restyled.has(key) ? null : withNumberFormat(looks, old, code, isText);
    if (made) restyled.set(key, made.style);
    looks = made?.xml ?? looks;
    return restyled.get(key) ?? old;
  };
  const changes = writes.flatMap(({ range: { rect }, cells, formats }) => cells.flatMap((line, down) => line.flatMap((input, across): CellChange[] => {
    if (input === null) return [];
    const [row, column] = [rect.top + down, rect.left + across];
    const old = styleOf.at(row, column);
    const current = codes[old] ?? 'General';
    const wanted = formats?.[down]?.[across] ?? null;
    const code = formatAfter(input, current, wanted);
    const isText = typeof input === 'string';
    formulasChanged ||= isFormula(input) || formulas.at({ row, column }) !== null;
    const isKept = code === current && (isText || !quoted.has(old));
    // A format that is named and not that of text means what the text says: an error is put back as one.
    const isError = isText && isErrorValue(input) && wanted !== null && wanted !== textFormat;
    const style = isKept ? old : styleFor(old, code, isText);
    const isGone = input === '' && style === styleOf.ofPlace(row, column);
    return [{ row, column, input, style: isKept && old === 0 ? null : style, isError, isGone }];
  })));
  // Where two writes meet, the later one holds.
  const last = [...new Map(changes.map((change) => [`${change.row},${change.column}`, change])).values()];
  const all = [...formulas.released(last), ...last];
  return { xml: withCellsChanged(xml, all), styles: looks, formulasChanged };
}
