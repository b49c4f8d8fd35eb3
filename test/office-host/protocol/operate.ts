import { effectOf } from '../effects';
import { accessDenied, apiNotFound, Unmodelled } from './errors';
import { done, nullObject, type MethodAnswer, type ModelObject } from './objects';
import { registration } from './registration';
import { sheetOf, type Session } from './session';

/** Lists an operation. It may be too new for this Excel; a change may be refused by a protected sheet, or by a fault that a test has set. */
function begin(session: Session, object: ModelObject, name: string, args: readonly unknown[]): void {
  session.ledger.note(name, args);
  if (!session.has(name)) throw apiNotFound(name);
  if (effectOf(name) !== 'write') return;
  session.faults.strike();
  if (object.protectedBy !== undefined && sheetOf(session, object.protectedBy).isProtected) throw accessDenied();
}

function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Arguments as they are listed: objects by their kind. */
function listed(args: readonly unknown[]): unknown[] {
  return args.map((arg) => (typeof arg === 'object' && arg !== null && 'type' in arg ? arg.type : arg));
}

/** Calls a method of the model. Whatever is called on a null object answers a null object. */
export function callMethod(session: Session, object: ModelObject, name: string, args: readonly unknown[]): MethodAnswer {
  begin(session, object, `${object.type}.${name}`, listed(args));
  if (object.type === 'Null') return { object: nullObject };
  const events = registration(name);
  if (object.type === 'WorksheetCollection' && events) {
    if (events.on) session.registered.add(events.type);
    if (!events.on) session.registered.delete(events.type);
    return done;
  }
  const method = own(object.methods, name);
  if (!method) throw new Unmodelled(`the method ${object.type}.${name}`);
  return method(args);
}

/** The object that belongs to another by a property: to reach it changes nothing. */
export function partOf(session: Session, object: ModelObject, name: string): ModelObject {
  if (object.type === 'Null') return nullObject;
  const part = own(object.parts, name);
  session.ledger.note(`${object.type}.${name}`, [], part ? 'read' : undefined);
  if (!part) throw new Unmodelled(`the property ${object.type}.${name}`);
  return part();
}

/** Sets a property. Setting one of a null object changes nothing, and says so. */
export function setProperty(session: Session, object: ModelObject, name: string, value: unknown): unknown {
  begin(session, object, `${object.type}.set ${name}`, [value]);
  if (object.type === 'Null') return { _IsNull: true };
  const setter = own(object.setters, name);
  if (!setter) throw new Unmodelled(`writing ${object.type}.${name}`);
  setter(value);
  return null;
}

/** What an object answers about itself when it is made: its id, or a reference that is kept for it. */
export function identity(session: Session, object: ModelObject, keep: boolean): unknown {
  session.ledger.note(`${object.type}.instantiate`);
  if (object.type === 'Null') return null;
  if (object.id !== undefined) return { Id: object.id };
  if (!object.place || !keep) return {};
  const reference = `ref-${session.references.size + 1}-${session.ledger.trips.length}`;
  session.references.set(reference, object);
  return { _ReferenceId: reference };
}
