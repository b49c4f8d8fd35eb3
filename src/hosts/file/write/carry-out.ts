import type { Edit, Plan } from '../../../sheet/edit';
import { addedSheets, sheetOf } from '../../../sheet/plan/ranges';
import { type Before, headingsWritten } from './before';
import { type Package, sheetPart, withParts } from './book';
import { withCalculation } from './calculation';
import { contentIn, withContents, type Write } from './contents';
import { cleared } from './existing-sheet';
import { withLooks, withNewSheets } from './made-sheets';
import { withKept } from './kept-part';
import { withMarks } from './marks-markup';
import { partText } from './part-text';
import { type Parts, withPart } from './parts';
import { withSheetRenamed } from './rename-sheet';
import { withRowsMoved } from './rows';
import { withSheetDeleted, withSheetMoved } from './structure';
import { withStylesPart } from './styles-part';
import { withHeadings } from './tables';
import type { Tools } from './tools';

/** A package with the plan carried out, and the ids of its new sheets. */
export interface CarriedOut {
  readonly parts: Parts;
  readonly ids: Readonly<Record<string, string>>;
}

/** Whether an edit changes a sheet in a way that needs styles. */
function needsStyles(edit: Edit): boolean {
  if (edit.kind === 'mark') return edit.marks.length > 0;
  return edit.kind !== 'keep' && edit.kind !== 'delete-sheet' && edit.kind !== 'rename-sheet' && edit.kind !== 'move-sheet';
}

/** Writes contents and marks, sheet by sheet. */
function withCells(book: Package, stylesName: string, plan: Plan, before: Before, partOf: (sheetId: string) => string): { readonly parts: Parts; readonly formulasChanged: boolean } {
  const ids = [...new Set(plan.edits.filter(({ kind }) => kind === 'write' || kind === 'mark' || kind === 'clear').map((edit) => sheetOf(edit) ?? ''))];
  let { parts } = book;
  let formulasChanged = false;
  for (const id of ids) {
    const part = partOf(id);
    const own = plan.edits.filter((edit) => sheetOf(edit) === id);
    const [xml, styles] = [partText(parts, part), stylesName === '' ? '' : partText(parts, stylesName)];
    const known = before.sheets.get(id);
    const writes = own.filter((edit): edit is Write => edit.kind === 'write');
    const written = writes.length === 0 ? { xml, styles, formulasChanged: false } : withContents({ xml, styles }, writes, known?.xml === xml ? known.content : contentIn(xml));
    formulasChanged ||= written.formulasChanged;
    const marked = own.reduce(({ xml: each, styles: looks }, edit) => {
      if (edit.kind === 'clear') return { xml: cleared(each, edit.range.rect), styles: looks };
      return edit.kind === 'mark' ? withMarks(each, looks, edit.marks) : { xml: each, styles: looks };
    }, { xml: written.xml, styles: written.styles });
    if (marked.xml !== xml) parts = withPart(parts, part, marked.xml);
    if (marked.styles !== styles) parts = withPart(parts, stylesName, marked.styles);
    parts = withHeadings(parts, book.workbook, known?.tables ?? [], headingsWritten(plan, id));
  }
  return { parts, formulasChanged };
}

function withStructure(book: Package, edit: Edit, ids: CarriedOut['ids'], added: ReadonlySet<string>): Package {
  if (edit.kind === 'move-sheet') return withParts(book, withSheetMoved(book, ids[edit.sheetId] ?? edit.sheetId, edit.position));
  // A sheet that the plan adds has its last name from the beginning.
  if (edit.kind === 'rename-sheet') return added.has(edit.sheetId) ? book : withParts(book, withSheetRenamed(book, edit.sheetId, edit.name));
  if (edit.kind !== 'delete-sheet') return book;
  const id = edit.sheetId === null ? book.outline.sheets.find(({ name }) => name === edit.name)?.id : ids[edit.sheetId] ?? edit.sheetId;
  return id === undefined ? book : withParts(book, withSheetDeleted(book, id));
}

/** Carries out a plan on a package. Pure: where it throws, the package is what it was. */
export async function carriedOut(first: Package, plan: Plan, before: Before, tools: Tools): Promise<CarriedOut> {
  const styled = plan.edits.some(needsStyles) ? withStylesPart(first) : { book: first, name: '' };
  const moved = { ...styled.book, parts: await withRowsMoved(styled.book, plan, tools) };
  const looked = { ...moved, parts: await withLooks(moved, plan, styled.name, tools) };
  const grown = await withNewSheets(looked, plan, styled.name, tools);
  const book = grown.partOf.size > 0 ? withParts(looked, grown.parts) : looked;
  const { parts, formulasChanged } = withCells(book, styled.name, plan, before, (id) => grown.partOf.get(id) ?? sheetPart(book, id));
  const added = addedSheets(plan);
  const last = plan.edits.reduce<Package>((done, edit) => withStructure(done, edit, grown.ids, added), { ...book, parts });
  const kept = plan.edits.findLast((edit) => edit.kind === 'keep');
  const keeping = kept ? { ...last, parts: withKept(last, kept.content) } : last;
  const isWriting = plan.edits.some(({ kind }) => kind === 'write' || kind === 'delete-sheet' || kind === 'insert-rows' || kind === 'delete-rows');
  const isReordered = formulasChanged || last.outline.sheets.length !== first.outline.sheets.length;
  return { parts: isWriting ? withCalculation(keeping, isReordered) : keeping.parts, ids: grown.ids };
}
