/** How often somebody may ask: against guessing, against filling somebody's mailbox, against filling the disk. */
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Refused } from '../refused.ts';
import type { Store } from '../store.ts';

/** Times in so many seconds. What is counted is this process: a function may run as several. */
const perClient = {
  signIn: { points: 20, duration: 900 },
  link: { points: 30, duration: 900 },
  /** For each person: the list of 2,000 listings is one request, opening a listing about ten. */
  edit: { points: 900, duration: 60 },
  suggestion: { points: 10, duration: 600 },
};

/** In all, counted in the store and so by every process together. */
const inAll = {
  /** E-mails with a link, to one address. */
  mails: { most: 4, seconds: 900 },
  /** Suggestions, from everybody together. */
  suggestions: { most: 200, seconds: 86_400 },
};

export interface Limits {
  /** Throws where this client (or person) has asked too often. */
  check(what: keyof typeof perClient, who: string): Promise<void>;
  /** Takes one of those allowed to everybody together, and gives its key for `giveBack`; null where there is none left. */
  take(what: keyof typeof inAll, whose: string): Promise<string | null>;
  /** It was not used after all. */
  giveBack(key: string): Promise<void>;
}

/** `now`: milliseconds. `whose` is part of a key of the store: hash it where it is personal. */
export function limits(store: Store, now: () => number): Limits {
  const counters = Object.fromEntries(
    Object.entries(perClient).map(([what, options]) => [what, new RateLimiterMemory(options)]),
  );
  return {
    async check(what, who) {
      try {
        await counters[what]?.consume(who);
      } catch {
        throw new Refused(429, 'That was very often in a short time. Wait a quarter of an hour and try again.');
      }
    },
    giveBack: (key) => store.delete(key),
    async take(what, whose) {
      const { most, seconds } = inAll[what];
      const span = Math.floor(now() / 1000 / seconds);
      const expires = (span + 1) * seconds * 1000;
      for (let turn = 1; turn <= most; turn++) {
        const key = `limit/${what}/${whose}-${span}-${turn}`;
        if (await store.add(key, JSON.stringify({ expires }))) return key;
      }
      return null;
    },
  };
}
