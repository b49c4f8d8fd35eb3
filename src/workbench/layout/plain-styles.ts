import { formatOfStyles, generalFormat } from '../../hosts/file/styles-part';
import { contentOf, elements } from '../../hosts/file/xml-tags';
import type { CellStyle } from './cell-style';
import type { Styles } from './layout';

/** The font that cells without a style have: the file's first, by which the widths of its columns are told as well. */
function usualFont(xml: string): CellStyle['font'] {
  const first = contentOf(contentOf(xml, 'fonts'), 'font');
  const size = Number(elements(first, 'sz')[0]?.get('val'));
  return {
    family: elements(first, 'name')[0]?.get('val') ?? null,
    size: size > 0 ? size : null,
    bold: false, italic: false, underline: false, strike: false, color: null,
  };
}

/**
 * What is seen of a workbook before its styles are read: its usual font and its number formats, so that a share is not
 * a fraction first. Text is wrapped, as forms have it.
 */
export function plainStyles(xml: string, numbers: readonly number[]): Styles {
  const font = usualFont(xml);
  const formats = formatOfStyles(xml);
  return new Map(numbers.map((number): [number, CellStyle] => [number, {
    font, fill: null, edges: {}, horizontal: null, vertical: 'center', wrap: number > 0, rotation: 0, indent: 0, format: formats[number] ?? generalFormat,
  }]));
}
