import type { Edit, Plan } from '../../../sheet/edit';
import { addedSheets, sheetOf } from '../../../sheet/plan/ranges';
import type { FileLimits } from '../limits';
import { readArchive } from '../archive';
import { findWorkbookPart } from '../find-workbook';
import { readWorkbookPart } from '../workbook-part';
import { unpackEntry } from '../unpack';
import { type Book, readBook, sheetPart } from './book';
import { withContents, type Write } from './contents';
import { cleared, isLookEdit, withLooksOf } from './existing-sheet';
import { withMarks } from './marks-markup';
import { newSheets, sheetsPackage } from './new-sheets';
import { packed, type Parts, partName, withPart } from './parts';
import { withRowsMoved } from './rows';
import { withSheetDeleted, withSheetMoved, withSheetRenamed, withSheetsAdded } from './structure';
import type { Tools } from './tools';
import { leastStyles } from './styles-markup';
import { partText, withContentType, withLink, withPartDropped, withRecalculation } from './workbook-markup';

/** A package with the plan carried out, and the ids of its new sheets. */
export interface CarriedOut {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ids: Readonly<Record<string, string>>;
}

/** The book after its parts have changed. */
function reread(parts: Parts, limits: FileLimits): Book {
  return readBook(packed(parts), limits);
}

function withStylesPart(book: Book): { readonly parts: Parts; readonly name: string } {
  const name = book.outline.stylesPart;
  if (name !== null && partName(book.parts, name) !== null) return { parts: book.parts, name };
  const made = withContentType(withPart(book.parts, 'xl/styles.xml', leastStyles), 'xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  return { parts: withLink(made, book.workbook, 'styles', 'xl/styles.xml').parts, name: 'xl/styles.xml' };
}

function bytesOf(parts: Parts, name: string | null): Uint8Array | null {
  return name === null ? null : parts.get(partName(parts, name) ?? '') ?? null;
}

/** Asks the library for sheets; answers its package and the styles part that they use. */
async function madeSheets(book: Book, plan: Plan, parts: Parts, stylesName: string, tools: Tools, sheets: ReturnType<typeof newSheets>): Promise<{ readonly made: Uint8Array; readonly styles: Uint8Array }> {
  const names = new Map([...book.outline.sheets.map(({ id, name }) => [id, name] as const), ...newSheets(plan).map(({ id, name }) => [id, name] as const)]);
  const styles = bytesOf(parts, stylesName) ?? new TextEncoder().encode(leastStyles);
  const made = sheetsPackage(await tools.excelize(), styles, bytesOf(parts, book.theme), sheets, (id) => names.get(id) ?? '');
  const archive = readArchive(made);
  const entry = archive.entries.get(readWorkbookPart(archive, findWorkbookPart(archive)).stylesPart?.toLowerCase() ?? '');
  if (!entry) throw new Error('the library made no styles');
  return { made, styles: unpackEntry(archive, entry) };
}

/** Looks and the like beside what an existing sheet holds: the library makes them on a sheet of its own, and they are taken over. */
async function withLooks(book: Book, plan: Plan, tools: Tools): Promise<Parts> {
  const added = addedSheets(plan);
  const ids = [...new Set(plan.edits.filter((edit) => isLookEdit(edit) && !added.has(sheetOf(edit) ?? '')).map((edit) => sheetOf(edit) ?? ''))];
  if (ids.length === 0) return book.parts;
  const { parts, name } = withStylesPart(book);
  const scratch = ids.map((id, at) => ({ id, name: `scratch ${at + 1}`, edits: plan.edits.filter((edit) => sheetOf(edit) === id && isLookEdit(edit)) }));
  const { made, styles } = await madeSheets(book, plan, parts, name, tools, scratch);
  const archive = readArchive(made);
  const outline = readWorkbookPart(archive, findWorkbookPart(archive));
  return scratch.reduce((done, { id, name: sheetName }) => {
    const part = outline.sheets.find((sheet) => sheet.name === sheetName)?.part ?? '';
    const entry = archive.entries.get(part.toLowerCase());
    const own = sheetPart(book, id);
    return entry ? withPart(done, own, withLooksOf(partText(done, own), new TextDecoder().decode(unpackEntry(archive, entry)))) : done;
  }, withPart(parts, name, styles));
}

/** Writes contents and marks, sheet by sheet. */
function withCells(book: Book, plan: Plan, partOf: (sheetId: string) => string): { readonly parts: Parts; readonly wrote: boolean; readonly formulasChanged: boolean } {
  const { parts: before, name } = withStylesPart(book);
  const ids = [...new Set(plan.edits.filter(({ kind }) => kind === 'write' || kind === 'mark' || kind === 'clear').map((edit) => sheetOf(edit) ?? ''))];
  let parts = before;
  let formulasChanged = false;
  for (const id of ids) {
    const part = partOf(id);
    const own = plan.edits.filter((edit) => sheetOf(edit) === id);
    const writes = own.filter((edit): edit is Write => edit.kind === 'write');
    const written = withContents({ xml: partText(parts, part), styles: partText(parts, name) }, writes);
    formulasChanged ||= written.formulasChanged;
    const clear = own.reduce((sheet, edit) => (edit.kind === 'clear' ? cleared(sheet, edit.range.rect) : sheet), { xml: written.xml, styles: written.styles });
    const marked = own.reduce((sheet, edit) => (edit.kind === 'mark' ? withMarks(sheet.xml, sheet.styles, edit.marks) : sheet), clear);
    parts = withPart(withPart(parts, part, marked.xml), name, marked.styles);
  }
  return { parts, wrote: plan.edits.some(({ kind }) => kind === 'write'), formulasChanged };
}

function withStructure(book: Book, edit: Edit): Parts {
  if (edit.kind === 'move-sheet') return withSheetMoved(book, edit.sheetId, edit.position);
  if (edit.kind === 'rename-sheet') return withSheetRenamed(book, edit.sheetId, edit.name);
  if (edit.kind !== 'delete-sheet') return book.parts;
  const id = edit.sheetId ?? book.outline.sheets.find(({ name }) => name === edit.name)?.id;
  return id === undefined ? book.parts : withSheetDeleted(book, id);
}

/** Formulas have come or gone, or their results may follow from cells that changed: Excel is to calculate anew. */
function withCalculation(book: Book, formulasChanged: boolean): Parts {
  const chain = 'xl/calcChain.xml';
  const dropped = formulasChanged && partName(book.parts, chain) !== null ? withPartDropped(book.parts, book.workbook, chain) : book.parts;
  const hasFormulas = book.outline.sheets.some(({ part }) => part !== null && /<(?:[\w.-]+:)?f[\s>/]/.test(partText(dropped, part)));
  return hasFormulas ? withPart(dropped, book.workbook, withRecalculation(partText(dropped, book.workbook))) : dropped;
}

/** Carries out a plan on a package. Pure: where it throws, the package is what it was. */
export async function carriedOut(first: Book, plan: Plan, tools: Tools): Promise<CarriedOut> {
  const added = newSheets(plan);
  const looked = { ...first, parts: await withLooks(first, plan, tools) };
  const styled = withStylesPart(looked);
  const sheets = added.length === 0 ? null : await madeSheets(looked, plan, styled.parts, styled.name, tools, added);
  const grown = sheets
    ? withSheetsAdded({ ...looked, parts: withPart(styled.parts, styled.name, sheets.styles) }, sheets.made, added, plan.edits)
    : { parts: looked.parts, ids: {}, partOf: new Map<string, string>() };
  const book = sheets ? reread(grown.parts, tools.limits) : looked;
  const moved = await withRowsMoved(book, plan, tools);
  const { parts, wrote, formulasChanged } = withCells({ ...book, parts: moved }, plan, (id) => grown.partOf.get(id) ?? sheetPart(book, id));
  let last = { ...book, parts };
  for (const edit of plan.edits) {
    if (edit.kind !== 'move-sheet' && edit.kind !== 'rename-sheet' && edit.kind !== 'delete-sheet') continue;
    if (added.some(({ id }) => id === edit.sheetId) && edit.kind === 'rename-sheet') continue;
    const own = edit.sheetId !== null ? grown.ids[edit.sheetId] ?? edit.sheetId : null;
    last = reread(withStructure(last, { ...edit, sheetId: own } as typeof edit), tools.limits);
  }
  const isDeleting = plan.edits.some(({ kind }) => kind === 'delete-sheet');
  return { bytes: packed(wrote || isDeleting ? withCalculation(last, formulasChanged || isDeleting || added.length > 0) : last.parts), ids: grown.ids };
}
