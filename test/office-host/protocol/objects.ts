import type { Rect } from '../../../src/sheet/address';

/** What an object path stands for in the model. */
export type ModelObject =
  | { readonly type: 'Workbook' }
  | { readonly type: 'WorksheetCollection' }
  | { readonly type: 'Worksheet'; readonly id: string }
  | { readonly type: 'Range'; readonly sheetId: string; readonly rect: Rect }
  | { readonly type: 'Service'; readonly name: string }
  | { readonly type: 'Null' };

export const nullObject: ModelObject = { type: 'Null' };

/** Name under which an object's operations are listed. */
export function typeName(object: ModelObject): string {
  return object.type === 'Service' ? object.name : object.type;
}
