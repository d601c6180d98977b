/**
 * Where the gateway keeps what must not be in the repository: sign-ins, proposals, suggestions, and the log.
 *
 * Texts by key (`session/…`), on a disk, in Netlify Blobs, or in memory for tests.
 */
export interface Store {
  get(key: string): Promise<string | null>;
  set(key: string, text: string): Promise<void>;
  /** Writes it only where there is none yet, and says whether it did: of two at once, one alone gets `true`. */
  add(key: string, text: string): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** The keys that begin so, in alphabetical order. */
  keys(prefix: string): Promise<string[]>;
  /** Adds a line to what is only ever added to. */
  append(key: string, line: string): Promise<void>;
}

/** Small letters, numbers and hyphens between slashes: fit for a file name on any disk. */
export const isKey = (key: string): boolean => /^[a-z0-9]+(?:[-./][a-z0-9]+)*$/.test(key) && key.length <= 250;

/**
 * The data kept at a key; null where there is none, or where it is not what `isSound` says it has to be.
 *
 * A text that is empty or damaged (a full disk, a machine that lost power) is put aside and named in the log of the
 * server: it is missing for one person, and stops nobody else.
 */
export async function kept<T extends object>(
  store: Store,
  key: string,
  isSound: (data: object) => boolean = () => true,
): Promise<T | null> {
  const text = await store.get(key);
  if (text === null) return null;
  const data = dataIn(text);
  if (data !== null && isSound(data)) return data as T;
  await putAside(store, key, text);
  return null;
}

async function putAside(store: Store, key: string, text: string): Promise<void> {
  try {
    await store.set(asideFor(key), text);
    await store.delete(key);
    console.error(`“${key}” of the private store is damaged. It was put aside as “${asideFor(key)}”.`);
  } catch (error) {
    // On a full disk it stays where it is.
    console.error(`“${key}” of the private store is damaged, and could not be put aside: ${(error as Error).message}`);
  }
}

/** What `read` gives for each key; one that cannot be read is named in the log, and the others go on. */
export async function forEachKept<R>(keys: string[], read: (key: string) => Promise<R>): Promise<R[]> {
  const found = await Promise.allSettled(keys.map(read));
  return found.flatMap((each, index) => {
    if (each.status === 'fulfilled') return [each.value];
    console.error(`“${keys[index]}” of the private store could not be read: ${each.reason}`);
    return [];
  });
}

function dataIn(text: string): object | null {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && !Array.isArray(data) ? data : null;
  } catch {
    return null;
  }
}

const asideFor = (key: string) => `damaged/${key}`;

export const keep = (store: Store, key: string, data: unknown): Promise<void> => store.set(key, JSON.stringify(data));

/** Throws away what begins so and has ended: everything here that ends has `expires`, in milliseconds. */
export async function forgetExpired(store: Store, prefix: string, now: number): Promise<void> {
  await forEachKept(await store.keys(prefix), async (key) => {
    const data = await kept<{ expires?: number }>(store, key);
    if (data?.expires !== undefined && data.expires < now) await store.delete(key);
  });
}
