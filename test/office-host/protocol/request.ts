import { z } from 'zod';

const argumentsSchema = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** Paths of the objects among the arguments, by position; 0 for a plain argument. */
  ReferencedObjectPathIds: z.array(z.union([z.number(), z.array(z.unknown())])).nullish(),
});

const pathSchema = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentsSchema.optional(),
  /** Set by `untrack`: no reference is kept for this object. */
  D: z.boolean().optional(),
});

const querySchema = z.object({
  Select: z.array(z.string()).optional(),
  Expand: z.array(z.string()).optional(),
  Top: z.number().optional(),
  Skip: z.number().optional(),
});

const actionSchema = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentsSchema.optional(),
  QueryInfo: querySchema.optional(),
});

const requestSchema = z.object({
  AutoKeepReference: z.boolean().nullish(),
  Actions: z.array(actionSchema),
  ObjectPaths: z.record(z.string(), pathSchema),
});

export type Arguments = z.infer<typeof argumentsSchema>;
export type ObjectPath = z.infer<typeof pathSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Query = z.infer<typeof querySchema>;
export type BatchRequest = z.infer<typeof requestSchema>;

/** Kinds of object path, as the library numbers them. */
export const pathType = { global: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/** Kinds of action, as the library numbers them. */
export const actionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;

/** A batch as the library sends it; anything else is refused. */
export function parseRequest(text: string): BatchRequest {
  return requestSchema.parse(JSON.parse(text));
}
