import type { Change } from '../host';
import { firstArea, parseAddress } from './address';
import type { OwnChanges } from './own-changes';
import type { Runner } from './run';
import { reportsRenaming } from './support';

type Listener = (change: Change) => void;

interface Handle {
  remove(): void;
}

function valuesChanged(event: Excel.WorksheetChangedEventArgs): Change {
  const rect = parseAddress(event.address);
  const { worksheetId: sheetId } = event;
  return rect ? { kind: 'values', sheetId, range: { sheetId, rect } } : { kind: 'values', sheetId };
}

function selectionChanged(event: Excel.WorksheetSelectionChangedEventArgs): Change | null {
  const rect = firstArea(event.address);
  return rect && { kind: 'selection', cell: { sheetId: event.worksheetId, cell: { row: rect.top, column: rect.left } }, rect };
}

/** A handler of Excel's that passes on what it can tell. */
function passing<Event>(toChange: (event: Event) => Change | null, listener: Listener): (event: Event) => Promise<void> {
  return (event) => {
    const change = toChange(event);
    if (change) listener(change);
    return Promise.resolve();
  };
}

function subscribe(sheets: Excel.WorksheetCollection, own: OwnChanges, listener: Listener): readonly Handle[] {
  const sheetsChanged = passing((event: { readonly worksheetId: string }): Change | null => (own.isSheet(event) ? null : { kind: 'sheets' }), listener);
  const handles: Handle[] = [
    sheets.onChanged.add(passing((event: Excel.WorksheetChangedEventArgs) => (own.areCells(event) ? null : valuesChanged(event)), listener)),
    sheets.onSelectionChanged.add(passing(selectionChanged, listener)),
    sheets.onAdded.add(sheetsChanged),
    sheets.onDeleted.add(sheetsChanged),
  ];
  if (reportsRenaming()) handles.push(sheets.onNameChanged.add(sheetsChanged));
  return handles;
}

/** Starts to report changes of the workbook by others than ourselves; the answer stops it. */
export async function watchWorkbook(run: Runner, own: OwnChanges, listener: Listener): Promise<() => Promise<void>> {
  let watching = true;
  const { context, handles } = await run(async (registering) => {
    const added = subscribe(registering.workbook.worksheets, own, (change) => {
      if (watching) listener(change);
    });
    await registering.sync();
    return { context: registering, handles: added };
  });
  return async () => {
    if (!watching) return;
    watching = false;
    // Excel lets go of handlers only in the context that registered them.
    const remove = async (): Promise<void> => {
      for (const handle of handles) handle.remove();
      await context.sync();
    };
    await run(remove, undefined, context);
  };
}
