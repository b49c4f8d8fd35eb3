import { partKey } from '../archive';
import { resolvePart } from '../relationships';
import { inStrict, linkNamespace } from './dialect';
import { attributeList, type Element, elementsIn, prefixOf, spliced } from './markup';
import { partText } from './part-text';
import { type Parts, partName, withoutPart, withPart } from './parts';

const typesName = '[Content_Types].xml';
const emptyLinks = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The part that holds the links of another. */
export function linksName(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** A part's text with an element added as the last of its root; the root may have been closed at once. */
function withLast(xml: string, root: string, name: string, attributes: Iterable<readonly [string, string]>): string {
  const prefix = prefixOf(xml);
  const opened = xml.replace(new RegExp(`<${prefix}${root}([^>]*)/>`), `<${prefix}${root}$1></${prefix}${root}>`);
  const at = opened.lastIndexOf(`</${prefix}${root}`);
  if (at < 0) throw new Error(`a list "${root}" does not end`);
  return spliced(opened, at, at, `<${prefix}${name}${attributeList(attributes)}/>`);
}

function without(xml: string, name: string, isGone: (element: Element) => boolean): string {
  return [...elementsIn(xml, prefixOf(xml) + name)].filter(isGone).reduceRight((text, { start, end }) => spliced(text, start, end, ''), xml);
}

/** A link of a part, with the part that it leads to; null where that lies outside the package. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly part: string | null;
}

/** The links of a part. */
export function linksOf(parts: Parts, part: string): readonly Link[] {
  const name = partName(parts, linksName(part));
  if (name === null) return [];
  const xml = partText(parts, name);
  return [...elementsIn(xml, `${prefixOf(xml)}Relationship`)].map(({ attributes }) => ({
    id: attributes.get('Id') ?? '',
    type: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    part: attributes.get('TargetMode') === 'External' ? null : partName(parts, resolvePart(part, attributes.get('Target') ?? '')),
  }));
}

/** The package with a link from one part to another, and the link's id. Targets are told from the package's root. */
export function withLink(parts: Parts, from: string, type: string, target: string): { readonly parts: Parts; readonly id: string } {
  const name = linksName(from);
  const xml = partName(parts, name) === null ? emptyLinks : partText(parts, name);
  const used = new Set(linksOf(parts, from).map((link) => link.id));
  const id = Array.from({ length: used.size + 1 }, (_, index) => `rId${index + 1}`).find((each) => !used.has(each)) ?? 'rId1';
  const attributes = [['Id', id], ['Type', `${linkNamespace(xml)}/${type}`], ['Target', `/${target}`]] as const;
  return { parts: withPart(parts, name, withLast(xml, 'Relationships', 'Relationship', attributes)), id };
}

/** The package with the links of a new part, in one of the dialects. */
export function withLinks(parts: Parts, from: string, links: readonly (Link & { readonly part: string })[], strict: boolean): Parts {
  const xml = links.reduce((text, { id, type, part }) => withLast(text, 'Relationships', 'Relationship', [['Id', id], ['Type', `${linkNamespace('')}/${type}`], ['Target', `/${part}`]]), emptyLinks);
  return withPart(parts, linksName(from), strict ? inStrict(xml) : xml);
}

function isOverride(part: string): (element: Element) => boolean {
  return ({ attributes }) => partKey(attributes.get('PartName') ?? '') === partKey(part);
}

/** The package with the kind of a part told. */
export function withContentType(parts: Parts, part: string, type: string): Parts {
  const xml = without(partText(parts, typesName), 'Override', isOverride(part));
  return withPart(parts, typesName, withLast(xml, 'Types', 'Override', [['PartName', `/${part}`], ['ContentType', type]]));
}

/** The package without a part, its links and its kind, and without the links that another part has to it. */
export function withPartDropped(parts: Parts, from: string, part: string): Parts {
  const links = linksName(from);
  const isLink = ({ attributes }: Element): boolean => attributes.get('TargetMode') !== 'External' && partKey(resolvePart(from, attributes.get('Target') ?? '')) === partKey(part);
  const typed = withPart(parts, typesName, without(partText(parts, typesName), 'Override', isOverride(part)));
  const unlinked = partName(typed, links) === null ? typed : withPart(typed, links, without(partText(typed, links), 'Relationship', isLink));
  return withoutPart(withoutPart(unlinked, linksName(part)), part);
}
