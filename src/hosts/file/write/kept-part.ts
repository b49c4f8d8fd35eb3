import { keptXml, textOfKept } from '../../../sheet/kept-part';
import type { Package } from './book';
import { linksOf, withContentType, withLink, withPartDropped } from './package-markup';
import { bytesOf, partName, type Parts, withPart } from './parts';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Where our data is in a package, and its text. */
export interface KeptPart {
  readonly part: string;
  readonly text: string;
}

/** Our part of a package; null where it has none. */
export function keptIn({ parts, workbook }: Pick<Package, 'parts' | 'workbook'>): KeptPart | null {
  for (const { type, part } of linksOf(parts, workbook)) {
    const bytes = type === 'customXml' && part !== null ? bytesOf(parts, part) : null;
    const text = bytes ? textOfKept(new TextDecoder().decode(bytes)) : null;
    if (part !== null && text !== null) return { part, text };
  }
  return null;
}

/** The package with a text kept in our part, or without our part. All other parts stay as they are, those of others' data too. */
export function withKept(book: Pick<Package, 'parts' | 'workbook'>, text: string | null): Parts {
  const known = keptIn(book);
  if (text === null) return known ? withoutKept(book, known.part) : book.parts;
  return known ? withPart(book.parts, known.part, keptXml(text)) : withNewPart(book, keptXml(text));
}

function withoutKept({ parts, workbook }: Pick<Package, 'parts' | 'workbook'>, part: string): Parts {
  const properties = linksOf(parts, part).flatMap((link) => (link.part === null ? [] : [link.part]));
  return withPartDropped(properties.reduce((left, each) => withPartDropped(left, part, each), parts), workbook, part);
}

/** Part and properties as Excel itself adds them: without properties it does not list the part. */
function withNewPart({ parts, workbook }: Pick<Package, 'parts' | 'workbook'>, xml: string): Parts {
  let number = 1;
  while (partName(parts, `customXml/item${number}.xml`) !== null || partName(parts, `customXml/itemProps${number}.xml`) !== null) number += 1;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const added = withPart(withPart(parts, item, xml), properties, propertiesXml());
  const typed = withContentType(withContentType(added, item, 'application/xml'), properties, propertiesType);
  return withLink(withLink(typed, item, 'customXmlProps', properties).parts, workbook, 'customXml', item).parts;
}

/** An id of its own for the part; always the same one, so that the same plan gives the same bytes. */
function propertiesXml(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6B1F0A52-7C3D-4E58-9A21-D04C8E5F7B13}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>';
}
