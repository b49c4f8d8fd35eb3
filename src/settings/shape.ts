import { z } from './zod';
import { settingsSchema } from './schema';

type Shape = z.core.JSONSchema._JSONSchema;

/** The schema of settings as JSON schema, for editors and for looking up what keys there are. */
export function settingsShape(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(settingsSchema, { io: 'input' });
}

/** The names that keys may have at a place of the settings; none where any will do. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const at = path.reduce<readonly Shape[]>((shapes, step) => shapes.flatMap((each) => below(each, step)), alternatives(settingsShape()));
  return at.flatMap(keysOf);
}

function alternatives(shape: Shape): readonly Shape[] {
  return typeof shape === 'boolean' ? [] : [shape, ...(shape.anyOf ?? [])];
}

function below(shape: Shape, step: PropertyKey): readonly Shape[] {
  if (typeof shape === 'boolean') return [];
  if (typeof step === 'number') return Array.isArray(shape.items) || shape.items === undefined ? [] : alternatives(shape.items);
  const own = shape.properties?.[String(step)] ?? shape.additionalProperties;
  return own === undefined ? [] : alternatives(own);
}

function keysOf(shape: Shape): readonly string[] {
  if (typeof shape === 'boolean') return [];
  const names = typeof shape.propertyNames === 'object' ? shape.propertyNames.enum ?? [] : [];
  return [...Object.keys(shape.properties ?? {}), ...names.filter((name) => typeof name === 'string')];
}
