import { formatAfter, isFormula } from '../../../sheet/cell-input';
import type { Edit } from '../../../sheet/edit';
import type { CellChange } from './sheet-rows';
import { elementIn, elementsIn, prefixOf } from './markup';
import { formulasIn } from './sheet-formulas';
import { cellsIn, rowsIn, withCellsChanged } from './sheet-rows';
import { formatsOf, withNumberFormat } from './styles-markup';

/** The writes of a plan to one sheet. */
export type Write = Extract<Edit, { readonly kind: 'write' }>;

/** A sheet part and the styles part that it uses. */
export interface Styled {
  readonly xml: string;
  readonly styles: string;
}

/** The style of each cell: its own, or what its row or column gives to new cells. */
function stylesIn(xml: string): (row: number, column: number) => number {
  const prefix = prefixOf(xml);
  const data = elementIn(xml, `${prefix}sheetData`)?.inner ?? '';
  const rows = new Map([...rowsIn(data, prefix)].map((row) => [row.number, row]));
  const read = new Map<number, ReadonlyMap<number, number>>();
  const columns = columnStyles(xml, prefix);
  return (row, column) => {
    const found = rows.get(row);
    const cells = read.get(row) ?? new Map(found ? [...cellsIn(found.inner, prefix)].map((cell) => [cell.number, Number(cell.attributes.get('s') ?? 0)]) : []);
    read.set(row, cells);
    const ofRow = found?.attributes.get('customFormat') === '1' ? Number(found.attributes.get('s') ?? 0) : undefined;
    return cells.get(column) ?? ofRow ?? columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  };
}

function columnStyles(xml: string, prefix: string): { readonly from: number; readonly to: number; readonly style: number }[] {
  return [...elementsIn(elementIn(xml, `${prefix}cols`)?.inner ?? '', `${prefix}col`)].map(({ attributes }) => {
    const number = (key: string): number => Number(attributes.get(key) ?? 0);
    return { from: number('min') - 1, to: number('max') - 1, style: number('style') };
  });
}

/** What happened to a sheet's formulas by a write. */
export interface Written extends Styled {
  /** Whether there are formulas now where there were none, or none where there were. */
  readonly formulasChanged: boolean;
}

/** A sheet part with contents written, each under the number format that it needs; styles are added for that. */
export function withContents({ xml, styles }: Styled, writes: readonly Write[]): Written {
  const styleAt = stylesIn(xml);
  const formulas = formulasIn(xml);
  const codes = [...formatsOf(styles)];
  const restyled = new Map<string, number>();
  let looks = styles;
  let formulasChanged = false;
  const styleFor = (old: number, code: string): number => {
    const key = `${old} ${code}`;
    const known = restyled.get(key);
    if (known !== undefined) return known;
    const made = withNumberFormat(looks, old, code);
    looks = made.xml;
    restyled.set(key, made.style);
    return made.style;
  };
  const changes = writes.flatMap(({ range: { rect }, cells, formats }) => cells.flatMap((line, down) => line.flatMap((input, across): CellChange[] => {
    if (input === null) return [];
    const [row, column] = [rect.top + down, rect.left + across];
    const old = styleAt(row, column);
    const current = codes[old] ?? 'General';
    const code = formatAfter(input, current, formats?.[down]?.[across] ?? null);
    formulasChanged ||= isFormula(input) || formulas.at({ row, column }) !== null;
    return [{ row, column, input, style: code === current ? (old === 0 ? null : old) : styleFor(old, code) }];
  })));
  // Where two writes meet, the later one holds.
  const last = [...new Map(changes.map((change) => [`${change.row},${change.column}`, change])).values()];
  const all = [...formulas.released(last), ...last];
  return { xml: withCellsChanged(xml, all), styles: looks, formulasChanged };
}
