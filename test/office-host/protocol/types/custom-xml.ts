import { invalidArgument, itemNotFound } from '../errors';
import { done, type ModelObject } from '../objects';
import type { Session } from '../session';

/** The namespace of a part's root. */
function namespaceOf(xml: string): string {
  return /<[\w.:-]+(?:\s[^>]*?)?\sxmlns(?::[\w.-]+)?="([^"]*)"/.exec(xml)?.[1] ?? '';
}

function wellFormed(xml: unknown): string {
  if (typeof xml !== 'string' || !/^\s*(?:<\?xml[^>]*\?>)?\s*<([\w.:-]+)[\s\S]*(?:<\/\1\s*>|\/>)\s*$/.test(xml)) throw invalidArgument();
  return xml;
}

function partObject(session: Session, id: string): ModelObject {
  const { parts } = session.model;
  const xml = (): string => {
    const found = parts.get(id);
    if (found === undefined) throw itemNotFound();
    return found;
  };
  return {
    type: 'CustomXmlPart',
    id,
    properties: { id: () => id, namespaceUri: () => namespaceOf(xml()) },
    methods: {
      GetXml: () => ({ result: xml() }),
      SetXml: ([text]) => {
        xml();
        parts.set(id, wellFormed(text));
        return done;
      },
      Delete: () => {
        xml();
        parts.delete(id);
        return done;
      },
    },
  };
}

/** The parts of a namespace: a collection of its own kind. */
function scopedObject(session: Session, namespace: unknown): ModelObject {
  const ids = (): string[] => [...session.model.parts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
  return {
    type: 'CustomXmlPartScopedCollection',
    items: () => ids().map((id) => partObject(session, id)),
    methods: { GetCount: () => ({ result: ids().length }) },
  };
}

/** All custom XML parts of the workbook. */
export function customXmlParts(session: Session): ModelObject {
  const { parts } = session.model;
  return {
    type: 'CustomXmlPartCollection',
    items: () => [...parts.keys()].map((id) => partObject(session, id)),
    methods: {
      GetByNamespace: ([namespace]) => ({ object: scopedObject(session, namespace) }),
      GetItem: ([id]) => {
        if (!parts.has(String(id))) throw itemNotFound();
        return { object: partObject(session, String(id)) };
      },
      Add: ([xml]) => {
        const id = session.model.addPart(wellFormed(xml));
        return { object: partObject(session, id) };
      },
    },
  };
}
