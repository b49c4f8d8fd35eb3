import { Unmodelled, itemNotFound } from './errors';
import { nullObject, type ModelObject } from './objects';
import { callMethod, partOf } from './operate';
import { pathType, type Arguments, type BatchRequest, type ObjectPath } from './request';
import type { Session } from './session';
import { serviceObject } from './types/service';
import { workbookObject } from './types/workbook';

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

  /** Arguments, those that name an object by its path replaced by it. */
  args(info: Arguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = ids[index];
      if (Array.isArray(id)) throw new Unmodelled('lists of objects as an argument');
      return id ? this.resolve(id) : argument;
    });
  }

  #evaluate(path: ObjectPath): ModelObject {
    switch (path.ObjectPathType) {
      case pathType.global:
        return workbookObject(this.session);
      case pathType.created:
        return serviceObject(this.session, path.Name);
      case pathType.none:
        return nullObject;
      case pathType.reference:
        return this.#reference(path.Name);
      case pathType.property:
        return partOf(this.session, this.#parent(path), path.Name);
      case pathType.indexer:
        return this.#called(path, 'GetItem');
      case pathType.method:
        return this.#called(path, path.Name);
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

  #called(path: ObjectPath, name: string): ModelObject {
    const parent = this.#parent(path);
    const answer = callMethod(this.session, parent, name, this.args(path.ArgumentInfo));
    if (!('object' in answer)) throw new Unmodelled(`${parent.type}.${name} as an object`);
    return answer.object;
  }
}
