import type { LineData, LookData } from '../data';
import { builtinFormat } from '../builtin-formats';
import { colorText } from './rules';
import { all, find, isOn, type XmlElement } from './xml';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** What a cell's style says. */
export interface CellStyle {
  readonly format: string;
  /** What differs from the workbook's usual style. */
  readonly look: LookData;
  readonly lines: Readonly<Partial<Record<Side, LineData>>>;
}

function lookOf(xf: XmlElement | undefined, styles: XmlElement | undefined): LookData {
  const font = all(styles, 'fonts', 'font')[Number(xf?.attributes['fontId'] ?? 0)];
  const pattern = find(all(styles, 'fills', 'fill')[Number(xf?.attributes['fillId'] ?? 0)], 'patternFill');
  const { horizontal, vertical = 'bottom', wrapText } = find(xf, 'alignment')?.attributes ?? {};
  const flag = (name: string): boolean => {
    const element = find(font, name);
    return element !== undefined && (element.attributes['val'] === undefined || isOn(element.attributes['val']));
  };
  const fill = pattern?.attributes['patternType'] === 'solid' ? colorText(find(pattern, 'fgColor')) : undefined;
  const name = find(font, 'name')?.attributes['val'];
  const color = colorText(find(font, 'color'));
  return {
    ...(name !== undefined && { font: name }),
    size: Number(find(font, 'sz')?.attributes['val'] ?? 11),
    bold: flag('b'),
    italic: flag('i'),
    underline: find(font, 'u') !== undefined && find(font, 'u')?.attributes['val'] !== 'none',
    ...(color !== undefined && { color }),
    ...(fill !== undefined && { fill }),
    horizontal: horizontal ?? 'general',
    vertical,
    wrap: isOn(wrapText),
  };
}

function linesOf(xf: XmlElement | undefined, styles: XmlElement | undefined): CellStyle['lines'] {
  const border = all(styles, 'borders', 'border')[Number(xf?.attributes['borderId'] ?? 0)];
  const sides = (['top', 'bottom', 'left', 'right'] as const).flatMap((side): [Side, LineData][] => {
    const line = find(border, side);
    const style = line?.attributes['style'];
    return style === undefined || style === 'none' ? [] : [[side, { style, color: colorText(find(line, 'color')) ?? '#000000' }]];
  });
  return Object.fromEntries(sides);
}

/** The styles of cells by their number, and the usual font. */
export function stylesOf(styles: XmlElement | undefined): { readonly style: (id: number) => CellStyle; readonly font: { readonly name: string; readonly size: number } } {
  const xfs = all(styles, 'cellXfs', 'xf');
  const codes = new Map(all(styles, 'numFmts', 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General']));
  const usual = lookOf(xfs[0], styles);
  const known = new Map<number, CellStyle>();
  const make = (id: number): CellStyle => {
    const xf = xfs[id];
    const format = Number(xf?.attributes['numFmtId'] ?? 0);
    const differing = Object.entries(lookOf(xf, styles)).filter(([key, value]) => Reflect.get(usual, key) !== value);
    return { format: codes.get(format) ?? builtinFormat(format), look: Object.fromEntries(differing), lines: linesOf(xf, styles) };
  };
  return {
    font: { name: usual.font ?? 'Calibri', size: usual.size ?? 11 },
    style: (id) => {
      const style = known.get(id) ?? make(id);
      known.set(id, style);
      return style;
    },
  };
}
