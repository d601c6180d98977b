/**
 * The gateway on one's own computer: what `/api/edit` answers in `npm start`. The person who sits at it may do everything,
 * and what they save is in the content folder at once.
 */
import { type EditAnswer, editAnswer, refusalOf } from '../gateway/edit/answer.ts';
import type { Person } from '../gateway/people.ts';
import { workingFolder } from '../gateway/repositories/working-folder.ts';
import type { Services } from '../gateway/services.ts';
import { memoryStore } from '../gateway/stores/memory.ts';

const me: Person = { email: 'this computer', role: 'staff', organisations: [] };

/** One for each folder, so that what was read of it is kept. */
const gateways = new Map<string, Services>();

function servicesFor(folder: string): Services {
  const made = gateways.get(folder) ?? {
    // Nobody signs in and nothing waits: there is nothing to keep, and no log of one's own work.
    store: { ...memoryStore(), append: async () => undefined },
    git: workingFolder(folder),
    mail: async () => undefined,
    mailAnswers: async () => true,
    settings: { site: new URL('http://localhost/'), folder: 'content', people: [me], publishesAlone: true },
    clock: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
  };
  gateways.set(folder, made);
  return made;
}

/** Answers one request of the editor for the content in `folder`, which the editor knows as `content`. */
export async function answerEdit(folder: string, request: unknown): Promise<EditAnswer> {
  try {
    return { status: 200, json: await editAnswer(servicesFor(folder), me, request) };
  } catch (error) {
    const sentence = `The file could not be reached: ${(error as Error).message}`;
    return refusalOf(error) ?? { status: 500, json: { error: sentence } };
  }
}
