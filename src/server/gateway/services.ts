/** What the gateway is given: it reads no clock, no disk and no environment of its own. */
import type { Person } from './people.ts';
import type { Repository } from './repository.ts';
import type { Store } from './store.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
  replyTo?: string;
}

interface GatewaySettings {
  /** Where the site is published, with a slash at its end. */
  site: URL;
  /** The content folder in the repository. */
  folder: string;
  people: Person[];
  /** On one's own computer: whoever saves publishes, and there are no proposals. */
  publishesAlone?: boolean;
}

export interface Services {
  store: Store;
  git: Repository;
  mail: (letter: Letter) => Promise<void>;
  /** Whether the mail server answers and takes our letters, whoever they are to. */
  mailAnswers: () => Promise<boolean>;
  settings: GatewaySettings;
  /** Milliseconds, as `Date.now()`. */
  clock: () => number;
  /** Fills the bytes it is given, as `crypto.getRandomValues`. */
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  /** Told after each commit: a site on one's own server is built anew then. */
  published?: () => void;
  /** Why that site is not as new as the directory, and what to do: a sentence for staff; null where it is. */
  siteTrouble?: () => string | null;
}

/** What the host says of each request: Hono's `env`. */
export interface Bindings {
  /** Who asks, for the limits: an address of the internet. */
  client?: string;
  /** Lets work go on after the answer, where a host would end it. */
  later?: (work: Promise<unknown>) => void;
}
