/** What came of cleaning one value: nothing there, a clean value (perhaps repaired), or why it is left out. */
export type Cleaned<T> =
  | { state: 'empty' }
  | { state: 'clean'; value: T; repaired?: { code: string; message: string } }
  | { state: 'refused'; code: string; message: string };

export const empty = { state: 'empty' } as const;
export const clean = <T>(value: T): Cleaned<T> => ({ state: 'clean', value });
export const refused = (code: string, message: string) => ({ state: 'refused', code, message }) as const;
