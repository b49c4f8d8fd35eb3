const office = 'http://schemas.openxmlformats.org';
const strictOffice = 'http://purl.oclc.org/ooxml';

/** Namespaces that both dialects of the format have, in the usual one and in the strict one. */
const namespaces = ['spreadsheetml/2006/main', 'officeDocument/2006/relationships', 'drawingml/2006/main', 'drawingml/2006/spreadsheetDrawing', 'drawingml/2006/chart']
  .map((name) => [`${office}/${name}`, `${strictOffice}/${name.replace('/2006', '')}`] as const);

/** Namespace of links between parts in the dialect of a text. */
export function linkNamespace(xml: string): string {
  return `${isStrict(xml) ? `${strictOffice}/officeDocument` : `${office}/officeDocument/2006`}/relationships`;
}

/** Whether a part is of the strict dialect. */
export function isStrict(xml: string): boolean {
  return xml.includes(strictOffice);
}

/** A part of ours, or a list of its links, in the strict dialect. */
export function inStrict(xml: string): string {
  return namespaces.reduce((text, [usual, strict]) => text.replaceAll(usual, strict), xml);
}
