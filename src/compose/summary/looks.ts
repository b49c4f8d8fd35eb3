import type { CellLook } from '../../sheet/sheet-look';
import { linkColor } from '../sheet-edits';
import type { ColumnKind } from './model';

/** How the cells of a column look. */
export const looks: Readonly<Record<ColumnKind, CellLook>> = {
  text: { horizontal: 'left', wrap: true },
  place: { horizontal: 'left', wrap: true, color: linkColor },
  centre: { horizontal: 'center', wrap: true },
  count: { horizontal: 'center', numberFormat: '0' },
  money: { horizontal: 'right', numberFormat: '#,##0.00####' },
  figure: { horizontal: 'right', wrap: true },
  points: { horizontal: 'right', numberFormat: '0.##' },
  share: { horizontal: 'right', numberFormat: '0.00%' },
};
