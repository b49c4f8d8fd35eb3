import { Unmodelled, itemNotFound } from './errors';
import { callMethod } from './methods';
import { nullObject, typeName, type ModelObject } from './objects';
import { pathType, type BatchRequest, type ObjectPath } from './request';
import type { Session } from './session';

/** Finds the objects of one batch's paths; each path is evaluated once, as it is first needed. */
export class PathResolver {
  readonly #found = new Map<number, ModelObject>();

  constructor(
    private readonly session: Session,
    private readonly paths: BatchRequest['ObjectPaths'],
  ) {}

  /** The path with an id, as it was sent. */
  path(id: number): ObjectPath {
    const path = this.paths[String(id)];
    if (!path) throw new Unmodelled(`an object path that was not sent (${id})`);
    return path;
  }

  /** The object that a path stands for. */
  resolve(id: number): ModelObject {
    const found = this.#found.get(id);
    if (found) return found;
    const object = this.#evaluate(this.path(id));
    this.#found.set(id, object);
    return object;
  }

  #evaluate(path: ObjectPath): ModelObject {
    const args = path.ArgumentInfo?.Arguments ?? [];
    switch (path.ObjectPathType) {
      case pathType.global:
        return { type: 'Workbook' };
      case pathType.created:
        return { type: 'Service', name: path.Name };
      case pathType.none:
        return nullObject;
      case pathType.reference:
        return this.#reference(path.Name);
      case pathType.property:
        return this.#property(this.#parent(path), path.Name);
      case pathType.indexer:
        return this.#called(this.#parent(path), 'GetItem', args);
      case pathType.method:
        return this.#called(this.#parent(path), path.Name, args);
      default:
        throw new Unmodelled(`object paths of type ${path.ObjectPathType}`);
    }
  }

  #parent(path: ObjectPath): ModelObject {
    if (path.ParentObjectPathId === undefined) throw new Unmodelled(`the path ${path.Name} without a parent`);
    return this.resolve(path.ParentObjectPathId);
  }

  #reference(id: string): ModelObject {
    const object = this.session.references.get(id);
    if (!object) throw itemNotFound();
    return object;
  }

  #property(parent: ModelObject, name: string): ModelObject {
    this.session.ledger.note(`${typeName(parent)}.${name}`);
    if (parent.type === 'Null') return nullObject;
    if (parent.type === 'Workbook' && name === 'Worksheets') return { type: 'WorksheetCollection' };
    throw new Unmodelled(`the property ${typeName(parent)}.${name}`);
  }

  #called(parent: ModelObject, name: string, args: readonly unknown[]): ModelObject {
    const answer = callMethod(this.session, parent, name, args);
    if (!('object' in answer)) throw new Unmodelled(`${typeName(parent)}.${name} as an object`);
    return answer.object;
  }
}
