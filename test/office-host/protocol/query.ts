import { typeName, type ModelObject } from './objects';
import { readProperties } from './properties';
import type { Query } from './request';
import type { Session } from './session';
import { Unmodelled } from './errors';

function collectionItems(session: Session, asked: readonly string[]): unknown {
  const properties = asked.map((name) => name.replace(/^items\//, ''));
  return {
    _Items: session.model.sheets.map((sheet, index) => ({
      _Index: index,
      Id: sheet.id,
      ...readProperties(session, { type: 'Worksheet', id: sheet.id }, properties),
    })),
  };
}

/** Answers a load: the properties asked for, of one object or of a collection's items. */
export function query(session: Session, object: ModelObject, asked: Query): unknown {
  const select = asked.Select ?? [];
  session.ledger.note(`${typeName(object)}.load`, select);
  if (object.type === 'Null') return null;
  if (select.length === 0 || (asked.Expand ?? []).length > 0) throw new Unmodelled(`a load of everything of ${typeName(object)}`);
  if (object.type === 'WorksheetCollection') return collectionItems(session, select);
  const identity = object.type === 'Worksheet' ? { Id: object.id } : {};
  return { ...identity, ...readProperties(session, object, select) };
}
