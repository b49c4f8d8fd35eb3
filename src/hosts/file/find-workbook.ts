import { partKey } from './archive';
import type { Archive } from './archive';
import { damaged, Refusal } from './failure';
import type { FileFailure } from './failure';
import { relationshipsOf } from './relationships';

const contentTypes = '[Content_Types].xml';
const usualName = 'xl/workbook.xml';

/** What an archive without a workbook is, by the names of its parts. */
function otherArchive(archive: Archive): FileFailure {
  const names = [...archive.entries.keys()];
  if (names.some((name) => name.startsWith('xl/') && name.endsWith('workbook.bin'))) return { code: 'legacy-format', data: { kind: 'xlsb' } };
  if (names.includes('content.xml') && names.includes('meta-inf/manifest.xml')) return { code: 'legacy-format', data: { kind: 'ods' } };
  if (names.some((name) => name.startsWith('word/'))) return { code: 'not-a-workbook', data: { kind: 'word' } };
  if (names.some((name) => name.startsWith('ppt/'))) return { code: 'not-a-workbook', data: { kind: 'powerpoint' } };
  const wanted = names.includes(partKey(contentTypes)) ? usualName : contentTypes;
  if (names.some((name) => name.startsWith('xl/'))) return damaged('missing-part', wanted).failure;
  return { code: 'not-a-workbook', data: { kind: 'archive' } };
}

/**
 * The name of the part that lists the sheets. Throws a `Refusal` where the archive holds another kind of
 * document, a binary workbook, or a workbook that lacks this part.
 */
export function findWorkbookPart(archive: Archive): string {
  if (!archive.entries.has(partKey(contentTypes))) throw new Refusal(otherArchive(archive));
  const main = relationshipsOf(archive, '').find((link) => link.type === 'officeDocument')?.part ?? usualName;
  const isWorkbook = main.endsWith('.xml') && !/^(word|ppt)\//.test(main);
  if (isWorkbook && archive.entries.has(partKey(main))) return main;
  throw new Refusal(otherArchive(archive));
}
