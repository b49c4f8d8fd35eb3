import { area } from '../workbook/grid';
import { Unmodelled } from './errors';
import { typeName, type ModelObject } from './objects';
import { fullAddress } from './range-address';
import { sheetOf, type Session } from './session';

type Reader = (session: Session) => unknown;

const visibilities = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

function worksheet(id: string): Record<string, Reader> {
  return {
    id: () => id,
    name: (session) => sheetOf(session, id).name,
    visibility: (session) => visibilities[sheetOf(session, id).visibility],
    position: (session) => session.model.sheets.indexOf(sheetOf(session, id)),
  };
}

function range(object: ModelObject & { type: 'Range' }): Record<string, Reader> {
  const { sheetId, rect } = object;
  return {
    address: (session) => fullAddress(sheetOf(session, sheetId).name, rect),
    rowIndex: () => rect.top,
    columnIndex: () => rect.left,
    rowCount: () => rect.bottom - rect.top + 1,
    columnCount: () => rect.right - rect.left + 1,
    values: (session) => (area(rect) > session.maxCells ? null : session.model.values(sheetOf(session, sheetId), rect)),
    numberFormat: (session) => (area(rect) > session.maxCells ? null : session.model.formats(sheetOf(session, sheetId), rect)),
  };
}

function readersOf(object: ModelObject): Record<string, Reader> {
  if (object.type === 'Worksheet') return worksheet(object.id);
  if (object.type === 'Range') return range(object);
  return {};
}

/** The wire's name of a property: "numberFormat" travels as "NumberFormat". */
function wireName(property: string): string {
  return property.charAt(0).toUpperCase() + property.slice(1);
}

/** The properties asked for, under the wire's names. */
export function readProperties(session: Session, object: ModelObject, properties: readonly string[]): Record<string, unknown> {
  const readers = readersOf(object);
  return Object.fromEntries(
    properties.map((property) => {
      const reader = Object.hasOwn(readers, property) ? readers[property] : undefined;
      if (!reader) throw new Unmodelled(`the property ${typeName(object)}.${property}`);
      return [wireName(property), reader(session)];
    }),
  );
}
