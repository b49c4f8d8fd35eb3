import { type Archive, partKey } from '../archive';
import { relationshipsOf } from '../relationships';
import { unpackEntry } from '../unpack';
import { attributeList } from './markup';
import { type Parts, partName, withPart } from './parts';
import { linksName, withContentType } from './workbook-markup';

const types = 'application/vnd.openxmlformats-officedocument';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Kinds of parts that a sheet of ours may bring: where they go, and what they are called. */
const kinds: Readonly<Record<string, { readonly folder: string; readonly type: string }>> = {
  worksheet: { folder: 'worksheets/sheet', type: `${types}.spreadsheetml.worksheet+xml` },
  drawing: { folder: 'drawings/drawing', type: `${types}.drawing+xml` },
  chart: { folder: 'charts/chart', type: `${types}.drawingml.chart+xml` },
};

function freeName(parts: Parts, folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = `xl/${folder}${number}.xml`;
    if (partName(parts, name) === null) return name;
  }
}

/** The package with a part of another one, and with the parts that it links to, under names that are free. */
export function adopted(parts: Parts, from: Archive, part: string, kind: string): { readonly parts: Parts; readonly name: string } {
  const entry = from.entries.get(partKey(part));
  const place = kinds[kind];
  if (!entry || !place) throw new Error(`a sheet cannot bring the part ${part}`);
  const name = freeName(parts, place.folder);
  let result = withContentType(withPart(parts, name, unpackEntry(from, entry)), name, place.type);
  const made = relationshipsOf(from, part).map((link) => {
    if (link.part === null) throw new Error(`a sheet cannot bring an outside link`);
    const child = adopted(result, from, link.part, link.type);
    result = child.parts;
    return `<Relationship${attributeList([['Id', link.id], ['Type', `${links}/${link.type}`], ['Target', `/${child.name}`]])}/>`;
  });
  if (made.length > 0) {
    result = withPart(result, linksName(name), `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${made.join('')}</Relationships>`);
  }
  return { parts: result, name };
}
