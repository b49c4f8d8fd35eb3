import { accessDenied, invalidArgument, itemNotFound } from '../errors';
import { done, nullObject, type MethodAnswer, type ModelObject } from '../objects';
import { sheetOf, type Session } from '../session';
import { customXmlParts } from './custom-xml';
import { worksheetObject } from './worksheet';

function sheetByKey(session: Session, key: unknown): ModelObject {
  if (typeof key !== 'string') throw invalidArgument();
  const sheet = session.model.find(key);
  return sheet ? worksheetObject(session, sheet.id) : nullObject;
}

/** As Excel's OrNullObject twin and its plain form differ: the plain one fails. */
function orFail(object: ModelObject): MethodAnswer {
  if (object.type === 'Null') throw itemNotFound();
  return { object };
}

function addSheet(session: Session, name: unknown): ModelObject {
  const { model } = session;
  if (model.isProtected) throw accessDenied();
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalidArgument();
  if (model.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw invalidArgument();
  const { id } = model.add({ name, rows: [] });
  session.report('AddedEvent', { worksheetId: id, source: 'Local' });
  return worksheetObject(session, id);
}

function collection(session: Session): ModelObject {
  const { model } = session;
  return {
    type: 'WorksheetCollection',
    items: () => model.sheets.map(({ id }) => worksheetObject(session, id)),
    methods: {
      GetActiveWorksheet: () => ({ object: worksheetObject(session, sheetOf(session, model.activeId).id) }),
      GetFirst: () => orFail(sheetByKey(session, model.sheets[0]?.id)),
      GetItem: ([key]) => orFail(sheetByKey(session, key)),
      GetItemOrNullObject: ([key]) => ({ object: sheetByKey(session, key) }),
      GetCount: () => ({ result: model.sheets.length }),
      Add: ([name]) => ({ object: addSheet(session, name) }),
    },
  };
}

/** The workbook, where all paths begin. */
export function workbookObject(session: Session): ModelObject {
  return {
    type: 'Workbook',
    parts: {
      Worksheets: () => collection(session),
      CustomXmlParts: () => customXmlParts(session),
      Protection: () => ({ type: 'WorkbookProtection', properties: { protected: () => session.model.isProtected } }),
    },
    methods: {
      _RemoveReference: ([reference]) => {
        session.references.delete(String(reference));
        return done;
      },
    },
  };
}
