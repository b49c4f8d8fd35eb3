import type { ModelObject } from './objects';
import type { Session } from './session';

/** What an object answers about itself when it is made: its id, or a reference that is kept for it. */
export function identity(session: Session, object: ModelObject, keep: boolean): unknown {
  session.ledger.note(`${object.type}.instantiate`);
  if (object.type === 'Null') return null;
  if (object.type === 'Worksheet') return { Id: object.id };
  if (object.type !== 'Range' || !keep) return {};
  const reference = `ref-${session.references.size + 1}-${session.ledger.trips.length}`;
  session.references.set(reference, object);
  return { _ReferenceId: reference };
}
