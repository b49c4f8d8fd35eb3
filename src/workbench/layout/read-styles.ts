import type { init, Style } from 'excelize-wasm';
import { builtInFormats } from '../../hosts/file/built-in-formats';
import type { CellStyle, Edge, Side } from './cell-style';
import type { Styles } from './layout';

export type Excelize = Awaited<ReturnType<typeof init>>;
type Workbook = InstanceType<Excelize['NewFile']>;

const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const solid = 1;

function hex(color: string | undefined): string | null {
  const digits = (color ?? '').replace('#', '').slice(-6);
  return /^[\da-f]{6}$/i.test(digits) ? `#${digits.toLowerCase()}` : null;
}

function fontColor(excelize: Excelize, workbook: Workbook, font: NonNullable<Style['Font']>): string | null {
  const base = font.ColorTheme === undefined
    ? workbook.GetBaseColor(font.Color ?? '', font.ColorIndexed ?? 0)
    : workbook.GetBaseColor(font.Color ?? '', font.ColorIndexed ?? 0, font.ColorTheme);
  const color = hex(base.color);
  if (color === null || !font.ColorTint) return color;
  return hex(excelize.ThemeColor(color.slice(1), font.ColorTint).color) ?? color;
}

function edgesOf(style: Style): Readonly<Partial<Record<Side, Edge>>> {
  return Object.fromEntries((style.Border ?? []).flatMap(({ Type, Style: kind, Color }) => {
    const side = sides.find((each) => each === Type);
    return side && kind ? [[side, { kind, color: hex(Color) }]] : [];
  }));
}

function fillOf({ Fill: fill }: Style): string | null {
  if (!fill || (fill.Type === 'pattern' && fill.Pattern !== solid)) return null;
  return hex(fill.Color?.[0]);
}

function cellStyle(excelize: Excelize, workbook: Workbook, style: Style): CellStyle {
  const { Font: font = {}, Alignment: alignment = {} } = style;
  return {
    font: {
      family: font.Family ?? null,
      size: font.Size ?? null,
      bold: font.Bold ?? false,
      italic: font.Italic ?? false,
      underline: (font.Underline ?? '') !== '' && font.Underline !== 'none',
      strike: font.Strike ?? false,
      color: fontColor(excelize, workbook, font),
    },
    fill: fillOf(style),
    edges: edgesOf(style),
    horizontal: alignment.Horizontal ?? null,
    vertical: alignment.Vertical ?? null,
    wrap: alignment.WrapText ?? false,
    rotation: alignment.TextRotation ?? 0,
    indent: alignment.Indent ?? 0,
    format: style.CustomNumFmt ?? builtInFormats.get(style.NumFmt ?? 0) ?? 'General',
  };
}

/**
 * The styles of the numbers asked for, from a workbook's bytes; a number that the workbook lacks, and all of them where
 * it cannot be opened, are left out: a plain look is better than no workbook.
 */
export function readStyles(excelize: Excelize, bytes: Uint8Array, numbers: readonly number[]): Styles {
  const workbook = excelize.OpenReader(bytes);
  if (workbook.error) return new Map();
  return new Map(numbers.flatMap((number) => {
    const { style, error } = workbook.GetStyle(number);
    return error ? [] : [[number, cellStyle(excelize, workbook, style)] as const];
  }));
}
