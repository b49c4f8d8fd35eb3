import { actionType, pathType, type Action, type BatchRequest } from '../protocol/request';

const kinds: Readonly<Record<number, string>> = { [actionType.instantiate]: 'instantiate', [actionType.setProperty]: 'set', [actionType.trace]: 'trace' };

/** The way to an object by the names on it: "Worksheets.GetItem.GetRange". */
function wayTo(paths: BatchRequest['ObjectPaths'], id: number): string {
  const path = paths[String(id)];
  if (!path || path.ObjectPathType === pathType.global) return 'Workbook';
  if (path.ObjectPathType === pathType.reference) return 'a range kept';
  const parent = path.ParentObjectPathId;
  return parent === undefined ? path.Name : `${wayTo(paths, parent)}.${path.Name || 'GetItem'}`;
}

/** An action of a batch in the words of the API. */
export function callOf(request: BatchRequest, { ActionType, Name, ObjectPathId, QueryInfo }: Action): string {
  const way = wayTo(request.ObjectPaths, ObjectPathId);
  if (ActionType === actionType.query) return `${way}.load(${(QueryInfo?.Select ?? []).join(', ')})`;
  if (ActionType === actionType.method) return `${way}.${Name}`;
  const kind = kinds[ActionType] ?? `action ${ActionType}`;
  return ActionType === actionType.setProperty ? `${way}.${kind} ${Name}` : `${way}: ${kind}`;
}
