import type { NotWritten } from '../../disk/not-written.ts';

/** A request that is not done, with the sentence that tells the person why and what to do next. */
export class Refused extends Error {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 507;

  constructor(status: Refused['status'], sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** A disk that is full or closed, for the person who saved: what they wrote is still on their screen. */
export function notWritten({ reason }: Pick<NotWritten, 'reason'>): Refused {
  const why = {
    full: 'The disk that the directory is kept on is full, so nothing was saved. What you wrote is still in this window: make room on it, or ask whoever looks after it to, and save again.',
    'not allowed':
      'The directory may not be written to where it is kept, so nothing was saved. What you wrote is still in this window: ask whoever looks after the computer it is kept on, and save again.',
  };
  return new Refused(507, why[reason]);
}

/** What somebody else saved of a file since it was opened, where both changed the same. */
interface Theirs {
  path: string;
  /** The id of their version: sent back as `over`, it says that the person has seen it. */
  id: string;
  differences: { field: string; label: string; theirs: string; mine: string }[];
}

/** Nothing is saved until the person has seen theirs beside their own. */
export class ChangedMeanwhile extends Refused {
  readonly changed: Theirs;

  constructor(changed: Theirs) {
    const labels = changed.differences.map(({ label }) => label).join('; ');
    super(
      409,
      `Somebody else saved this since you opened it, and you both changed: ${labels}. Yours is still in this window, and nothing was overwritten.`,
    );
    this.changed = changed;
  }
}
