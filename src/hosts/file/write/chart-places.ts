import type { Edit } from '../../../sheet/edit';
import type { Rect } from '../../../sheet/address';
import { elementIn, elementsIn, spliced } from './markup';
import { linksOf } from './package-markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';


/** A corner of a chart: it ends where the cell after its last one begins. */
function corner(name: string, row: number, column: number): string {
  return `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
}

function placed(anchor: string, { top, left, bottom, right }: Rect): string {
  const ends = [['xdr:to', corner('xdr:to', bottom + 1, right + 1)], ['xdr:from', corner('xdr:from', top, left)]] as const;
  return ends.reduce((text, [name, to]) => {
    const element = elementIn(text, name);
    return element ? spliced(text, element.start, element.end, to) : text;
  }, anchor);
}

/**
 * The package with the charts of a new sheet over exactly the cells that their edits name: the library takes a size in
 * pixels, and counts those of rows and columns in its own way.
 */
export function withChartPlaces(parts: Parts, sheet: string, edits: readonly Edit[]): Parts {
  const charts = edits.filter((edit) => edit.kind === 'chart');
  const drawing = charts.length > 0 ? linksOf(parts, sheet).find(({ type }) => type === 'drawing')?.part ?? null : null;
  if (drawing === null) return parts;
  const xml = partText(parts, drawing);
  const anchors = [...elementsIn(xml, 'xdr:twoCellAnchor')];
  const moved = charts.map((_, at) => charts.length - 1 - at).reduce((text, at) => {
    const [anchor, edit] = [anchors[at], charts[at]];
    return anchor && edit ? spliced(text, anchor.start, anchor.end, placed(text.slice(anchor.start, anchor.end), edit.chart.place)) : text;
  }, xml);
  return withPart(parts, drawing, moved);
}
