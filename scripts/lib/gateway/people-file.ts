/** Who may sign in, from a file that is read again whenever it changes: who is taken out is signed out at once. */
import { readFileSync } from 'node:fs';
import { type Person, peopleFrom } from '../../../src/server/gateway/people.ts';
import { keep, kept, type Store } from '../../../src/server/gateway/store.ts';

interface PeopleFile {
  /** The text to begin with: the file's, or the last from which somebody could be read. */
  text: string;
  /** Those of now. What is wrong with somebody is told in the log, and keeps nobody else out. */
  people: () => Person[];
}

const lastGood = 'people/last-good';

/** `tell` says a sentence in the log. */
export async function peopleFile(path: string, store: Store, tell = console.error): Promise<PeopleFile> {
  const last = (await kept<{ text: string }>(store, lastGood, (data) => 'text' in data))?.text ?? '';
  const now = textOf(path);
  const text = now !== null && peopleFrom(now).people.length > 0 ? now : last;
  let read: string | null = null;
  let { people } = peopleFrom(text);
  const look = () => {
    const found = textOf(path);
    if (found === read) return people;
    read = found;
    const { people: sound, problems } =
      found === null ? { people: [], problems: ['it cannot be read'] } : peopleFrom(found);
    if (sound.length > 0) {
      people = sound;
      keep(store, lastGood, { text: found }).catch((error: Error) => tell(error.message));
    }
    if (problems.length > 0)
      tell(
        `${path} is broken: ${sound.length > 0 ? 'those whom it is about may not sign in until it is mended' : 'those of before may sign in until it is mended'}.\n${problems.join('\n')}`,
      );
    return people;
  };
  look();
  return { text: text || (now ?? ''), people: look };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
