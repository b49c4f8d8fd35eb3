import { accessDenied, invalidArgument, itemNotFound, ProtocolError } from '../errors';
import { done, nullObject, type Method, type ModelObject } from '../objects';
import { indexArguments, rectArgument, rectsArgument } from '../range-address';
import { sheetOf, type Session } from '../session';
import { chartsObject } from './charts';
import { freezePanesObject } from './freeze-panes';
import { pageBreaksObject, pageLayoutObject } from './page-layout';
import { rangeObject } from './range';
import { areasObject } from './conditional-formats';

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;
const usualWidth = 8.43;

function neighbour(session: Session, id: string, step: number): ModelObject {
  const at = session.model.sheets.indexOf(sheetOf(session, id));
  const sheet = session.model.sheets[at + step];
  return sheet ? worksheetObject(session, sheet.id) : nullObject;
}

function usedRange(session: Session, id: string): ModelObject {
  const rect = session.model.used(sheetOf(session, id));
  return rect ? rangeObject(session, id, rect) : nullObject;
}

function methods(session: Session, id: string): Record<string, Method> {
  return {
    Activate: () => {
      if (sheetOf(session, id).visibility !== 'visible') throw invalidArgument();
      session.model.activeId = id;
      return done;
    },
    GetNextOrNullObject: () => ({ object: neighbour(session, id, 1) }),
    _GetSheetById: ([other]) => ({ object: worksheetObject(session, sheetOf(session, String(other)).id) }),
    GetRange: ([address]) => ({ object: rangeObject(session, sheetOf(session, id).id, rectArgument(address)) }),
    GetRanges: ([address]) => ({ object: areasObject(session, sheetOf(session, id).id, rectsArgument(address)) }),
    GetRangeByIndexes: (args) => ({ object: rangeObject(session, sheetOf(session, id).id, indexArguments(args)) }),
    GetUsedRange: () => {
      const object = usedRange(session, id);
      if (object.type === 'Null') throw itemNotFound();
      return { object };
    },
    GetUsedRangeOrNullObject: () => ({ object: usedRange(session, id) }),
    Delete: () => {
      const { model } = session;
      if (model.isProtected) throw accessDenied();
      const others = model.sheets.filter((sheet) => sheet.id !== id);
      if (!others.some(({ visibility }) => visibility === 'visible')) throw new ProtocolError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
      model.remove(sheetOf(session, id).id);
      session.report('DeletedEvent', { worksheetId: id, source: 'Local' });
      return done;
    },
  };
}

function rename(session: Session, id: string, name: unknown): void {
  const { model } = session;
  if (model.isProtected) throw accessDenied();
  if (typeof name !== 'string' || name === '' || name.length > 31) throw invalidArgument();
  if (model.sheets.some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === name.toLowerCase())) throw invalidArgument();
  const nameBefore = sheetOf(session, id).name;
  sheetOf(session, id).name = name;
  session.report('EventNameChanged', { worksheetId: id, nameBefore, nameAfter: name, source: 'Local' });
}

function move(session: Session, id: string, position: unknown): void {
  const { model } = session;
  if (model.isProtected) throw accessDenied();
  const sheet = sheetOf(session, id);
  if (typeof position !== 'number' || position < 0 || position >= model.sheets.length) throw invalidArgument();
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.sheets.splice(position, 0, sheet);
}

/** A worksheet. Its protection forbids to change its cells, not its name or place. */
export function worksheetObject(session: Session, id: string): ModelObject {
  return {
    type: 'Worksheet',
    id,
    properties: {
      id: () => id,
      name: () => sheetOf(session, id).name,
      visibility: () => visibilities[sheetOf(session, id).visibility],
      position: () => session.model.sheets.indexOf(sheetOf(session, id)),
      standardWidth: () => usualWidth,
    },
    setters: {
      Name: (name) => { rename(session, id, name); },
      Position: (position) => { move(session, id, position); },
    },
    parts: {
      Protection: () => ({ type: 'WorksheetProtection', properties: { protected: () => sheetOf(session, id).isProtected } }),
      FreezePanes: () => freezePanesObject(session, id),
      PageLayout: () => pageLayoutObject(session, id),
      HorizontalPageBreaks: () => pageBreaksObject(session, id),
      Charts: () => chartsObject(session, id),
    },
    methods: methods(session, id),
  };
}
