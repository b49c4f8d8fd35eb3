import type { Edit } from '../../../sheet/edit';
import type { SheetFacts } from '../../../sheet/plan/facts';
import { callBytes, type Step } from './step';

/** The order of the tabs as a plan goes on, by ids. */
export type Tabs = string[];

/** The steps of an edit that adds, names, moves or deletes a sheet; they keep the order of the tabs. */
export function sheetSteps(edit: Edit, tabs: Tabs, sheets: readonly SheetFacts[]): Step[] {
  if (edit.kind === 'add-sheet') return [addStep(edit, tabs)];
  if (edit.kind === 'rename-sheet') return [{ edit, bytes: callBytes, queue: ({ sheet }) => { sheet(edit.sheetId).name = edit.name; } }];
  if (edit.kind === 'move-sheet') {
    moveTab(tabs, edit.sheetId, edit.position);
    return [{ edit, bytes: callBytes, queue: ({ sheet }) => { sheet(edit.sheetId).position = edit.position; } }];
  }
  if (edit.kind !== 'delete-sheet') return [];
  const id = edit.sheetId ?? sheets.find(({ name }) => name.toLowerCase() === edit.name.toLowerCase())?.id;
  if (id === undefined) return [];
  moveTab(tabs, id, null);
  return [{ edit, bytes: callBytes, queue: ({ sheet }) => { sheet(id).delete(); } }];
}

function moveTab(tabs: Tabs, id: string, position: number | null): void {
  const at = tabs.indexOf(id);
  if (at >= 0) tabs.splice(at, 1);
  if (position !== null) tabs.splice(position, 0, id);
}

/** Excel adds a sheet as the last one; where it is to stand elsewhere it is moved in the same message. */
function addStep(edit: Extract<Edit, { readonly kind: 'add-sheet' }>, tabs: Tabs): Step {
  const after = edit.after === null ? -1 : tabs.indexOf(edit.after);
  const position = after < 0 ? tabs.length : after + 1;
  const isLast = position === tabs.length;
  tabs.splice(position, 0, edit.sheetId);
  return {
    edit,
    bytes: callBytes,
    queue: ({ context, added }) => {
      const sheet = context.workbook.worksheets.add(edit.name);
      if (!isLast) sheet.position = position;
      added(edit.sheetId, sheet);
    },
  };
}
