import type { Plan } from '../../../sheet/edit';
import { addedSheets, sheetOf } from '../../../sheet/plan/ranges';
import { readArchive } from '../archive';
import { findWorkbookPart } from '../find-workbook';
import { unpackEntry } from '../unpack';
import { readWorkbookPart } from '../workbook-part';
import { type Package, sheetPart, themePart } from './book';
import { isLookEdit, withLooksOf } from './existing-sheet';
import { type NewSheet, newSheets, sheetsPackage } from './new-sheets';
import { partText } from './part-text';
import { bytesOf, type Parts, withPart } from './parts';
import { type Grown, withSheetsAdded } from './sheets-added';
import { withStylesOf } from './styles-list';
import type { Tools } from './tools';

/** What the library has made: a package with sheets, and the workbook's styles part with the styles that they use. */
interface Made {
  readonly bytes: Uint8Array;
  readonly styles: string;
}

async function made({ outline, parts, ...book }: Package, plan: Plan, stylesName: string, tools: Tools, sheets: readonly NewSheet[]): Promise<Made> {
  const names = new Map([...outline.sheets, ...newSheets(plan)].map(({ id, name }) => [id, name]));
  const styles = partText(parts, stylesName);
  const bytes = sheetsPackage(await tools.excelize(), new TextEncoder().encode(styles), bytesOf(parts, themePart({ outline, parts, ...book })), sheets, (id) => names.get(id) ?? '');
  const archive = readArchive(bytes);
  const entry = archive.entries.get(readWorkbookPart(archive, findWorkbookPart(archive)).stylesPart?.toLowerCase() ?? '');
  if (!entry) throw new Error('the library made no styles');
  return { bytes, styles: withStylesOf(styles, new TextDecoder().decode(unpackEntry(archive, entry))) };
}

/** Looks and the like beside what existing sheets hold: the library makes them on sheets of its own, and they are taken over. */
export async function withLooks(book: Package, plan: Plan, stylesName: string, tools: Tools): Promise<Parts> {
  const added = addedSheets(plan);
  const ids = [...new Set(plan.edits.filter((edit) => isLookEdit(edit) && !added.has(sheetOf(edit) ?? '')).map((edit) => sheetOf(edit) ?? ''))];
  if (ids.length === 0) return book.parts;
  const scratch = ids.map((id, at): NewSheet => ({ id, name: `scratch ${at + 1}`, after: null, edits: plan.edits.filter((edit) => sheetOf(edit) === id && isLookEdit(edit)) }));
  const { bytes, styles } = await made(book, plan, stylesName, tools, scratch);
  const archive = readArchive(bytes);
  const outline = readWorkbookPart(archive, findWorkbookPart(archive));
  return scratch.reduce((done, { id, name }) => {
    const entry = archive.entries.get(outline.sheets.find((sheet) => sheet.name === name)?.part?.toLowerCase() ?? '');
    if (!entry) throw new Error('the library made no sheet for looks');
    const own = sheetPart(book, id);
    return withPart(done, own, withLooksOf(partText(done, own), new TextDecoder().decode(unpackEntry(archive, entry))));
  }, withPart(book.parts, stylesName, styles));
}

/** The package with the sheets that a plan adds: their looks, and no contents yet. */
export async function withNewSheets(book: Package, plan: Plan, stylesName: string, tools: Tools): Promise<Grown> {
  const sheets = newSheets(plan);
  if (sheets.length === 0) return { parts: book.parts, ids: {}, partOf: new Map() };
  const { bytes, styles } = await made(book, plan, stylesName, tools, sheets);
  return withSheetsAdded({ ...book, parts: withPart(book.parts, stylesName, styles) }, bytes, sheets);
}
