import { cellAddress, type Rect } from '../../../../src/sheet/address';
import type { LineData } from '../../workbook/data';
import { invalidArgument, Unmodelled } from '../errors';
import type { ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';

/** Edges of one side, each by the cell that it is the upper or left edge of: neighbours share an edge. */
function edges(rect: Rect, side: unknown): string[] {
  const { top, left, bottom, right } = rect;
  const rows = (from: number, to: number, column: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => `${cellAddress({ row: from + at, column })} left`);
  const columns = (from: number, to: number, row: number): string[] => Array.from({ length: to - from + 1 }, (_, at) => `${cellAddress({ row, column: from + at })} top`);
  if (side === 'EdgeTop') return columns(left, right, top);
  if (side === 'EdgeBottom') return columns(left, right, bottom + 1);
  if (side === 'EdgeLeft') return rows(top, bottom, left);
  if (side === 'EdgeRight') return rows(top, bottom, right + 1);
  if (side === 'InsideHorizontal') return Array.from({ length: bottom - top }, (_, at) => columns(left, right, top + 1 + at)).flat();
  if (side === 'InsideVertical') return Array.from({ length: right - left }, (_, at) => rows(top, bottom, left + 1 + at)).flat();
  throw invalidArgument();
}

const styles: Readonly<Record<string, string>> = { 'Continuous Thin': 'thin', 'Continuous Medium': 'medium', 'Dot Thin': 'dotted' };

function borderObject(session: Session, sheetId: string, rect: Rect, side: unknown): ModelObject {
  const { lines } = sheetOf(session, sheetId);
  const places = edges(rect, side);
  const set = (change: (line: LineData) => LineData): void => {
    for (const place of places) lines.set(place, change(lines.get(place) ?? { style: 'thin', color: '#000000' }));
  };
  const styled = (style: string): string => {
    const known = styles[style];
    if (known === undefined) throw new Unmodelled(`lines ${style}`);
    return known;
  };
  const isDotted = (line: LineData): boolean => line.style === 'dotted';
  return {
    type: 'RangeBorder',
    protectedBy: sheetId,
    setters: {
      Style: (value) => { set((line) => ({ ...line, style: styled(`${String(value)} Thin`) })); },
      Weight: (value) => { set((line) => ({ ...line, style: styled(`${isDotted(line) ? 'Dot' : 'Continuous'} ${String(value)}`) })); },
      Color: (value) => { set((line) => ({ ...line, color: String(value).toUpperCase() })); },
    },
  };
}

/** The lines of a range. */
export function bordersObject(session: Session, sheetId: string, rect: Rect): ModelObject {
  return {
    type: 'RangeBorderCollection',
    methods: { GetItem: ([side]) => ({ object: borderObject(session, sheetId, rect, side) }) },
  };
}
