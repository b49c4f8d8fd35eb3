import type { Rect } from '../../../src/sheet/address';

/** What a method answers: an object that other paths build on, or a plain result. */
export type MethodAnswer = { readonly object: ModelObject } | { readonly result: unknown };

/** A method of the model; objects among the arguments are objects of the model. */
export type Method = (args: readonly unknown[]) => MethodAnswer;

/** Rectangles on a sheet that an object stands for. */
export interface Place {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

/**
 * What an object path stands for in the model. What is not in these records is not modelled: it is answered as an
 * error and listed.
 */
export interface ModelObject {
  /** Name under which its operations are listed. */
  readonly type: string;
  /** The id that it answers about itself. */
  readonly id?: string;
  /** Ranges: the library keeps a reference to them. */
  readonly place?: Place;
  /** The sheet whose protection forbids to change it. */
  readonly protectedBy?: string;
  /** Properties by their names in a load. */
  readonly properties?: Readonly<Record<string, () => unknown>>;
  /** What setting a property does, by its name on the wire. */
  readonly setters?: Readonly<Record<string, (value: unknown) => void>>;
  /** Objects that belong to it, by their names on the wire. */
  readonly parts?: Readonly<Record<string, () => ModelObject>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** What a collection holds. */
  readonly items?: () => readonly ModelObject[];
}

export const nullObject: ModelObject = { type: 'Null' };

/** The answer of a method that answers nothing. */
export const done: MethodAnswer = { result: null };

/** The object of an argument that must be a range. */
export function rangeArgument(argument: unknown): Place | null {
  if (typeof argument !== 'object' || argument === null || !('place' in argument)) return null;
  const { place } = argument as ModelObject;
  return place ?? null;
}
