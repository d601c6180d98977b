import { type Fields, ordered } from '../merge.ts';

/** What a source said last time: `content/imports/<source>.json`, kept by the importer and by nobody else. */
export interface Memory {
  listings: Record<string, RememberedListing>;
  organisations: Record<string, Remembered>;
}

export interface Remembered {
  /** The file it was written to, without folder and ending. */
  slug: string;
  said: Fields;
}
interface RememberedListing extends Remembered {
  /** No longer in the sheet. */
  gone?: true;
}

export const emptyMemory = (): Memory => ({ listings: {}, organisations: {} });

/** The memory from its file. Throws an Error with a sentence when the file was damaged. */
export function memoryFrom(text: string): Memory {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new Error(
      'is damaged (not JSON); take it from the last version in git, or delete it: then nothing here is overwritten',
    );
  }
  const memory = found as Partial<Memory>;
  return {
    listings: Object.assign(Object.create(null), memory.listings),
    organisations: Object.assign(Object.create(null), memory.organisations),
  };
}

/** The memory as text: keys in order and no time of day, so that the same sheet always makes the same file. */
export function memoryText(memory: Memory): string {
  const about = 'Kept by “npm run import”: what the source said last time. Do not edit.';
  return `${JSON.stringify({ about, ...(ordered(memory) as Memory) }, null, 1)}\n`;
}
