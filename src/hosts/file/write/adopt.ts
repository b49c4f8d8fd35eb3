import { type Archive, partKey } from '../archive';
import { relationshipsOf } from '../relationships';
import { unpackEntry } from '../unpack';
import { inStrict, isStrict } from './dialect';
import { linksName, withContentType, withLinks } from './package-markup';
import { partText } from './part-text';
import { type Parts, partName, withPart } from './parts';

const types = 'application/vnd.openxmlformats-officedocument';

/** Kinds of parts that a sheet of ours may bring: where they go, and what they are called. */
const kinds: Readonly<Record<string, { readonly folder: string; readonly type: string }>> = {
  worksheet: { folder: 'worksheets/sheet', type: `${types}.spreadsheetml.worksheet+xml` },
  drawing: { folder: 'drawings/drawing', type: `${types}.drawing+xml` },
  chart: { folder: 'charts/chart', type: `${types}.drawingml.chart+xml` },
};

function freeName(parts: Parts, folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = `xl/${folder}${number}.xml`;
    if (partName(parts, name) === null && partName(parts, linksName(name)) === null) return name;
  }
}

/**
 * The package with a part of another one, and with the parts that it links to, under names that are free, and in the
 * dialect of the workbook part.
 */
export function adopted(parts: Parts, workbook: string, from: Archive, part: string, kind: string): { readonly parts: Parts; readonly name: string } {
  const entry = from.entries.get(partKey(part));
  const place = kinds[kind];
  if (!entry || !place) throw new Error(`a sheet cannot bring the part ${part}`);
  const name = freeName(parts, place.folder);
  const strict = isStrict(partText(parts, workbook));
  const bytes = unpackEntry(from, entry);
  let result = withContentType(withPart(parts, name, strict ? inStrict(new TextDecoder().decode(bytes)) : bytes), name, place.type);
  const links = relationshipsOf(from, part).map(({ id, type, part: target }) => {
    if (target === null) throw new Error('a sheet cannot bring an outside link');
    const child = adopted(result, workbook, from, target, type);
    result = child.parts;
    return { id, type, part: child.name };
  });
  return { parts: links.length === 0 ? result : withLinks(result, name, links, strict), name };
}
