import { indexArguments, rectArgument } from './range-address';
import { itemNotFound, invalidArgument, Unmodelled } from './errors';
import { registration } from './registration';
import { nullObject, typeName, type ModelObject } from './objects';
import { sheetOf, type Session } from './session';

/** What a method answers: an object that other paths build on, or a plain result. */
export type MethodAnswer = { readonly object: ModelObject } | { readonly result: unknown };

type Method = (session: Session, args: readonly unknown[]) => MethodAnswer;

const done: MethodAnswer = { result: null };

function sheetByKey(session: Session, key: unknown): ModelObject {
  if (typeof key !== 'string') throw invalidArgument();
  const sheet = session.model.find(key);
  return sheet ? { type: 'Worksheet', id: sheet.id } : nullObject;
}

/** As Excel's OrNullObject twin and its plain form differ: the plain one fails. */
function orFail(object: ModelObject): MethodAnswer {
  if (object.type === 'Null') throw itemNotFound();
  return { object };
}

function neighbour(session: Session, id: string, step: number): ModelObject {
  const at = session.model.sheets.indexOf(sheetOf(session, id));
  const sheet = session.model.sheets[at + step];
  return sheet ? { type: 'Worksheet', id: sheet.id } : nullObject;
}

function usedRange(session: Session, id: string): ModelObject {
  const rect = session.model.used(sheetOf(session, id));
  return rect ? { type: 'Range', sheetId: id, rect } : nullObject;
}

const workbook: Record<string, Method> = {
  _RemoveReference: (session, [reference]) => {
    session.references.delete(String(reference));
    return done;
  },
};

const collection: Record<string, Method> = {
  GetActiveWorksheet: (session) => ({ object: { type: 'Worksheet', id: session.model.activeId } }),
  GetFirst: (session) => orFail(sheetByKey(session, session.model.sheets[0]?.id)),
  GetItem: (session, [key]) => orFail(sheetByKey(session, key)),
  GetItemOrNullObject: (session, [key]) => ({ object: sheetByKey(session, key) }),
  GetCount: (session) => ({ result: session.model.sheets.length }),
};

function worksheet(id: string): Record<string, Method> {
  return {
    Activate: (session) => {
      if (sheetOf(session, id).visibility !== 'visible') throw invalidArgument();
      session.model.activeId = id;
      return done;
    },
    GetNextOrNullObject: (session) => ({ object: neighbour(session, id, 1) }),
    _GetSheetById: (session, [other]) => orFail(sheetByKey(session, other)),
    GetRange: (session, [address]) => ({ object: { type: 'Range', sheetId: sheetOf(session, id).id, rect: rectArgument(address) } }),
    GetRangeByIndexes: (session, args) => ({ object: { type: 'Range', sheetId: sheetOf(session, id).id, rect: indexArguments(args) } }),
    GetUsedRange: (session) => orFail(usedRange(session, id)),
    GetUsedRangeOrNullObject: (session) => ({ object: usedRange(session, id) }),
  };
}

function range(object: ModelObject & { type: 'Range' }): Record<string, Method> {
  return {
    Select: (session) => {
      if (session.model.activeId !== object.sheetId) throw invalidArgument();
      session.model.selection = object.rect;
      return done;
    },
    _KeepReference: () => done,
  };
}

function service(name: string): Record<string, Method> {
  if (name === 'Microsoft.InternalService.AddinInternalService') return { NotifyActionHandlerReady: () => done };
  if (name !== 'Microsoft.AppRuntime.AppRuntimeService') return {};
  return {
    SetAppRuntimeState: (session, [state]) => {
      session.onRuntimeState(state);
      return done;
    },
  };
}

function methodsOf(object: ModelObject): Record<string, Method> {
  switch (object.type) {
    case 'Workbook':
      return workbook;
    case 'WorksheetCollection':
      return collection;
    case 'Worksheet':
      return worksheet(object.id);
    case 'Range':
      return range(object);
    case 'Service':
      return service(object.name);
    case 'Null':
      return {};
  }
}

/** Calls a method of the model. Whatever is called on a null object answers a null object. */
export function callMethod(session: Session, object: ModelObject, name: string, args: readonly unknown[]): MethodAnswer {
  session.ledger.note(`${typeName(object)}.${name}`, args);
  if (object.type === 'Null') return { object: nullObject };
  const events = registration(name);
  if (object.type === 'WorksheetCollection' && events) {
    if (events.on) session.registered.add(events.type);
    if (!events.on) session.registered.delete(events.type);
    return done;
  }
  const methods = methodsOf(object);
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new Unmodelled(`the method ${typeName(object)}.${name}`);
  return method(session, args);
}
