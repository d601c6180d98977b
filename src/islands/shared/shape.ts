/**
 * Whether what came over the network is what was asked for. A filter's page, half a file or an older site's file is
 * then told at once, where it would otherwise empty the page in the middle of drawing. (Zod would cost 13 KB.)
 */
export interface Shape<T> {
  (value: unknown): value is T;
  /** Never there: it makes the compiler refuse a shape that allows less than `T`, as well as one that allows more. */
  readonly of?: (value: T) => void;
}

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const number: Shape<number> = (value): value is number => typeof value === 'number';
export const yesNo: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
export const isTrue: Shape<true> = (value): value is true => value === true;

/** A text that is one of a few words; which ones, it does not ask: a newer site may have more. */
export const oneOf = <T extends string>(): Shape<T> => text as Shape<string> as unknown as Shape<T>;

/** For what is absent where there is nothing to say. */
export function maybe<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function listOf<T>(shape: Shape<T>): Shape<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(shape);
}

/** An object whose every part has this shape, whatever the parts are called. */
export function valuesOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value): value is Record<string, T> =>
    typeof value === 'object' && value !== null && Object.values(value).every(shape);
}

export function pairOf<T>(shape: Shape<T>): Shape<[T, T]> {
  return (value): value is [T, T] => Array.isArray(value) && value.length === 2 && value.every(shape);
}

/** An object with each of these parts; it may have more. */
export function shapeOf<T extends object>(parts: { [Part in keyof T]-?: Shape<T[Part]> }): Shape<T> {
  const shapes = Object.entries(parts) as [string, Shape<unknown>][];
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    shapes.every(([part, shape]) => shape((value as Record<string, unknown>)[part]));
}
