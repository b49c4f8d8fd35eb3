import { apiNotFound, Unmodelled } from './errors';
import type { ModelObject } from './objects';
import { partOf } from './operate';
import type { Query } from './request';
import type { Session } from './session';

/** The wire's name of a property: "numberFormat" travels as "NumberFormat". */
function wireName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

/** Properties of an object, and of the objects that belong to it ("protection/protected"). */
function answered(session: Session, object: ModelObject, asked: readonly string[]): Record<string, unknown> {
  const nested = new Map<string, string[]>();
  const answer: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
  for (const name of asked) {
    const [first = '', ...rest] = name.split('/');
    if (rest.length > 0) {
      nested.set(first, [...(nested.get(first) ?? []), rest.join('/')]);
      continue;
    }
    if (!session.has(`${object.type}.${name}`)) throw apiNotFound(`${object.type}.${name}`);
    const reader = object.properties && Object.hasOwn(object.properties, name) ? object.properties[name] : undefined;
    if (!reader) throw new Unmodelled(`the property ${object.type}.${name}`);
    answer[wireName(name)] = reader();
  }
  for (const [part, names] of nested) {
    const reached = partOf(session, object, wireName(part));
    answer[wireName(part)] = reached.type === 'Null' ? null : answered(session, reached, names);
  }
  return answer;
}

/** Answers a load: the properties asked for, of one object or of a collection's items. */
export function query(session: Session, object: ModelObject, asked: Query): unknown {
  const select = asked.Select ?? [];
  session.ledger.note(`${object.type}.load`, select);
  if (object.type === 'Null') return null;
  if (select.length === 0 || (asked.Expand ?? []).length > 0) throw new Unmodelled(`a load of everything of ${object.type}`);
  if (!object.items) return answered(session, object, select);
  const names = select.map((name) => name.replace(/^items\//, ''));
  return { _Items: object.items().map((item, index) => ({ _Index: index, ...answered(session, item, names) })) };
}
