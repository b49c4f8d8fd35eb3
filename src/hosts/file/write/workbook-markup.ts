import { escapeXml } from '../xml-tags';
import { attributeList, elementIn, elementsIn, placeBefore, prefixOf, spliced } from './markup';
import { type Parts, partName, withoutPart, withPart } from './parts';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part as text. Throws where there is none. */
export function partText(parts: Parts, name: string): string {
  const bytes = parts.get(partName(parts, name) ?? '');
  if (!bytes) throw new Error(`the package has no part ${name}`);
  return new TextDecoder().decode(bytes);
}

/** The part that holds the links of another. */
export function linksName(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

const emptyLinks = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The package with a link from one part to another, and the link's id. Targets are told from the package's root. */
export function withLink(parts: Parts, from: string, type: string, target: string): { readonly parts: Parts; readonly id: string } {
  const name = linksName(from);
  const xml = (partName(parts, name) === null ? emptyLinks : partText(parts, name)).replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
  const used = new Set([...elementsIn(xml, 'Relationship')].map(({ attributes }) => attributes.get('Id')));
  const id = Array.from({ length: used.size + 1 }, (_, index) => `rId${index + 1}`).find((each) => !used.has(each)) ?? 'rId1';
  const at = xml.lastIndexOf('</Relationships>');
  const link = `<Relationship${attributeList([['Id', id], ['Type', `${relationshipTypes}/${type}`], ['Target', `/${target}`]])}/>`;
  return { parts: withPart(parts, name, spliced(xml, at, at, link)), id };
}

/** The package with the kind of a part told. */
export function withContentType(parts: Parts, part: string, type: string): Parts {
  const xml = partText(parts, '[Content_Types].xml');
  const at = xml.lastIndexOf('</Types>');
  return withPart(parts, '[Content_Types].xml', spliced(xml, at, at, `<Override${attributeList([['PartName', `/${part}`], ['ContentType', type]])}/>`));
}

/** The package without a part, its kind, and the workbook's link to it. */
export function withPartDropped(parts: Parts, workbook: string, part: string): Parts {
  const file = part.replace(/^.*\//, '');
  const without = (xml: string, name: string, key: string): string => [...elementsIn(xml, name)].reverse()
    .filter(({ attributes }) => (attributes.get(key) ?? '').replace(/^.*\//, '').toLowerCase() === file.toLowerCase())
    .reduce((text, { start, end }) => spliced(text, start, end, ''), xml);
  const links = linksName(workbook);
  const typed = withPart(parts, '[Content_Types].xml', without(partText(parts, '[Content_Types].xml'), 'Override', 'PartName'));
  return withoutPart(withPart(typed, links, without(partText(typed, links), 'Relationship', 'Target')), part);
}

/** The workbook part told to calculate everything when it is opened: results of formulas may follow from changed cells. */
export function withRecalculation(xml: string): string {
  const prefix = prefixOf(xml);
  const found = elementIn(xml, `${prefix}calcPr`);
  const attributes = new Map([...(found?.attributes ?? []), ['fullCalcOnLoad', '1']]);
  const text = `<${prefix}calcPr${attributeList(attributes)}/>`;
  if (found) return spliced(xml, found.start, found.end, text);
  const at = placeBefore(xml, 'workbook', ['oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'], prefix);
  return spliced(xml, at, at, text);
}

/** Whether sheets may not be added, named or moved. */
export function isStructureProtected(xml: string): boolean {
  const found = elementIn(xml, `${prefixOf(xml)}workbookProtection`);
  return /^(1|true|on)$/.test(found?.attributes.get('lockStructure') ?? '');
}

/** The workbook part with the list of its sheets changed: each is the text of one `sheet` element. */
export function withSheetList(xml: string, change: (sheets: readonly string[]) => readonly string[]): string {
  const prefix = prefixOf(xml);
  const list = elementIn(xml, `${prefix}sheets`);
  if (!list) throw new Error('the workbook part has no list of sheets');
  const sheets = [...elementsIn(list.inner, `${prefix}sheet`)].map(({ start, end }) => list.inner.slice(start, end));
  return spliced(xml, list.start, list.end, `<${prefix}sheets${attributeList(list.attributes)}>${change(sheets).join('')}</${prefix}sheets>`);
}

/** A `sheet` element of the list. `linkPrefix` is the prefix of relationships in the part. */
export function sheetTag(prefix: string, linkPrefix: string, { name, id, link }: { readonly name: string; readonly id: number; readonly link: string }): string {
  return `<${prefix}sheet name="${escapeXml(name)}" sheetId="${id}" ${linkPrefix}:id="${link}"/>`;
}
