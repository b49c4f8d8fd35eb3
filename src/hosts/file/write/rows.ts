import type { Plan } from '../../../sheet/edit';
import { partKey, readArchive } from '../archive';
import { unpackEntry } from '../unpack';
import type { Package } from './book';
import { answered } from './excelize';
import { packed, type Parts, withPart } from './parts';
import type { Tools } from './tools';

/** Parts that name rows, and so follow when rows move: sheets, what stands on them, and the workbook's names. */
const follows = /^xl\/(worksheets\/[^/]+\.xml|tables\/|drawings\/[^/]+\.xml|charts\/[^/]+\.xml|workbook\.xml|pivottables\/)/;

const isSheet = /^xl\/worksheets\/[^/]+\.xml$/;
/** A formula whose result is text, and none stands there: the library leaves out the empty text, which then reads as not calculated. */
const withoutEmptyText = /(<c\b[^<>]*\st="str"[^<>]*><f\b[^<>]*>[^<]*<\/f>)(<\/c>)/g;

function withEmptyResults(xml: string): string {
  return xml.replace(withoutEmptyText, '$1<v></v>$2');
}

/**
 * The package with the rows of a plan inserted and deleted. The library moves what follows them: formulas, merges,
 * conditional formats, names. Only those parts are taken from it; all others stay the bytes that they were.
 */
export async function withRowsMoved({ parts, outline }: Package, { edits }: Plan, { excelize }: Tools): Promise<Parts> {
  const moves = edits.filter((edit) => edit.kind === 'insert-rows' || edit.kind === 'delete-rows');
  if (moves.length === 0) return parts;
  const file = (await excelize()).OpenReader(packed(parts));
  if (file.error) throw new Error(file.error);
  for (const { kind, sheetId, at, count } of moves) {
    const name = outline.sheets.find(({ id }) => id === sheetId)?.name ?? '';
    if (kind === 'insert-rows') answered(file.InsertRows(name, at + 1, count));
    else for (let index = 0; index < count; index += 1) answered(file.RemoveRow(name, at + 1));
  }
  const { buffer } = answered(file.WriteToBuffer());
  if (!(buffer instanceof Uint8Array)) throw new Error('the library answered no bytes');
  const written = readArchive(buffer);
  return [...parts.keys()].filter((name) => follows.test(partKey(name))).reduce((done, name) => {
    const entry = written.entries.get(partKey(name));
    if (!entry) return done;
    const bytes = unpackEntry(written, entry);
    return withPart(done, name, isSheet.test(partKey(name)) ? withEmptyResults(new TextDecoder().decode(bytes)) : bytes);
  }, parts);
}
