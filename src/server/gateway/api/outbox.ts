/**
 * Letters on their way: kept in the private store until the mail server has taken them, and tried again with growing
 * pauses, after a restart too.
 *
 * Of a sign-in link only the address is kept, for its secret is kept nowhere: each try makes a new link.
 */
import { writeLog } from '../log.ts';
import { hashed, newSecret } from '../secrets.ts';
import type { Letter, Services } from '../services.ts';
import { forgetExpired, keep, kept } from '../store.ts';
import { linkFor, linkMinutes } from './links.ts';

type Post = { letter: Letter } | { linkTo: string };

type Waiting = Post & {
  tries: number;
  /** When to try next, and when to give up: milliseconds. */
  next: number;
  expires: number;
};

const minute = 60_000;
/** A mailbox that is full or a server that moves is mended within days. */
const letterDays = 7;
/** 1, 2, 4 … minutes after the first, second, third try; at most six hours. */
const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), 360) * minute;

/** Keeps a letter, or an order for a link, and gives back its key for `send`. One link waits for each address. */
export async function toSend({ store, clock, random }: Services, post: Post): Promise<string> {
  const now = clock();
  const isLink = 'linkTo' in post;
  const id = isLink
    ? `link-${(await hashed(post.linkTo)).slice(0, 32)}`
    : (await hashed(newSecret(random))).slice(0, 32);
  const key = `mail/${id}`;
  const expires = now + (isLink ? linkMinutes * minute : letterDays * 1440 * minute);
  await keep(store, key, { ...post, tries: 0, next: now, expires } satisfies Waiting);
  return key;
}

/** Tries to send what is kept at a key, and says whether it is sent. What is wrong is told in the log. */
export async function send(services: Services, key: string): Promise<boolean> {
  const { store, clock } = services;
  const claim = key.replace('mail/', 'posting/');
  // Two programs never send one letter twice; one that was killed meanwhile holds it for some minutes.
  await forgetExpired(store, 'posting/', clock());
  if (!(await store.add(claim, JSON.stringify({ expires: clock() + 5 * minute })))) return false;
  try {
    const waiting = await kept<Waiting>(store, key, isWaiting);
    return waiting !== null && (await tryOnce(services, key, waiting));
  } finally {
    await store.delete(claim);
  }
}

/** Tries all whose pause is over. */
export async function sendWaiting(services: Services): Promise<void> {
  const { store, clock } = services;
  for (const key of await store.keys('mail/')) {
    const waiting = await kept<Waiting>(store, key, isWaiting);
    if (waiting && waiting.next <= clock()) await send(services, key);
  }
}

async function tryOnce(services: Services, key: string, waiting: Waiting): Promise<boolean> {
  const { store, clock } = services;
  // Null for a person who was taken off the list meanwhile.
  const letter = 'letter' in waiting ? waiting.letter : await linkFor(services, waiting.linkTo);
  try {
    if (letter) await services.mail(letter);
    await store.delete(key);
    return true;
  } catch (error) {
    const tries = waiting.tries + 1;
    const next = clock() + pauseAfter(tries);
    const goesOn = !isForGood(error) && next < waiting.expires;
    if (goesOn) await keep(store, key, { ...waiting, tries, next });
    else await store.delete(key);
    await tell(services, letter?.subject ?? '', error as Error, goesOn ? pauseAfter(tries) / minute : null);
    return false;
  }
}

/** The mail server knows no such mailbox: trying again changes nothing. */
function isForGood(error: unknown): boolean {
  const { code, responseCode = 0 } = (error ?? {}) as { code?: string; responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
}

async function tell(services: Services, subject: string, error: Error, minutes: number | null): Promise<void> {
  const next =
    minutes === null
      ? 'It is not tried again. A suggestion is still in the private store, in the folder “suggestion”.'
      : `It is tried again in ${minutes} minute${minutes === 1 ? '' : 's'}.`;
  console.error(`An e-mail (“${subject}”) was not sent: ${error.message}. ${next}`);
  await writeLog(services, { who: 'the gateway', did: 'send an e-mail', about: subject, failed: error.message });
}

function isWaiting(data: object): boolean {
  const { tries, next, expires, letter, linkTo } = data as Partial<Waiting & { letter: Letter; linkTo: string }>;
  const numbers = [tries, next, expires].every((each) => typeof each === 'number');
  return numbers && (typeof linkTo === 'string' || (typeof letter?.to === 'string' && typeof letter.text === 'string'));
}
