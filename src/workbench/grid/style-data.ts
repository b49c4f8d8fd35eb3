import { BooleanNumber, BorderStyleTypes, HorizontalAlign, type IBorderData, type IStyleData, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellStyle, Edge } from '../layout/cell-style';
import { fontStack } from './fonts';

/** The file format's border kinds by number, from 1. */
const borderKinds: readonly BorderStyleTypes[] = [
  BorderStyleTypes.NONE, BorderStyleTypes.THIN, BorderStyleTypes.MEDIUM, BorderStyleTypes.DASHED, BorderStyleTypes.DOTTED, BorderStyleTypes.THICK,
  BorderStyleTypes.DOUBLE, BorderStyleTypes.HAIR, BorderStyleTypes.MEDIUM_DASHED, BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT,
  BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT, BorderStyleTypes.SLANT_DASH_DOT,
];

const horizontals: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const indentWidth = 9;
const upright = 255;
const usualPadding = 2;

function border(edge: Edge | undefined): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  const kind = edge && borderKinds[edge.kind];
  return edge && kind ? { s: kind, cl: { rgb: edge.color ?? '#000000' } } : null;
}

function borders({ edges }: CellStyle): IBorderData | null {
  const [l, r, t, b] = [border(edges.left), border(edges.right), border(edges.top), border(edges.bottom)];
  if (!l && !r && !t && !b) return null;
  return { ...(l && { l }), ...(r && { r }), ...(t && { t }), ...(b && { b }) };
}

/** The file counts 0 to 90 degrees up and 91 to 180 down; the grid counts downwards. */
function rotation(degrees: number): { a: number; v?: 1 } | null {
  if (degrees === 0) return null;
  if (degrees === upright) return { a: 0, v: 1 };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}

function padding({ indent, horizontal }: CellStyle): { l: number } | { r: number } | null {
  if (indent === 0) return null;
  const width = usualPadding + indent * indentWidth;
  return horizontal === 'right' ? { r: width } : { l: width };
}

/** A cell's look as the grid takes it. */
export function styleData(style: CellStyle): IStyleData {
  const { font } = style;
  const bd = borders(style);
  const tr = rotation(style.rotation);
  const pd = padding(style);
  return {
    ...(font.family !== null && { ff: fontStack(font.family) }),
    ...(font.size !== null && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font.color !== null && { cl: { rgb: font.color } }),
    ...(style.fill !== null && { bg: { rgb: style.fill } }),
    ...(bd && { bd }),
    ...(tr && { tr }),
    ...(pd && { pd }),
    ...(style.horizontal !== null && horizontals[style.horizontal] !== undefined && { ht: horizontals[style.horizontal] }),
    vt: verticals[style.vertical ?? ''] ?? VerticalAlign.BOTTOM,
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(style.format !== 'General' && { n: { pattern: style.format } }),
  };
}
