/** Why a file could not be written, in words for whoever saved or ran a command. */

type Reason = 'full' | 'not allowed';

/** What operating systems call it, and what git prints of it (in English: see `bare-git.ts`). */
const reasons: [Reason, RegExp][] = [
  ['full', /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i],
  ['not allowed', /EACCES|EPERM|EROFS|Permission denied|Read-only file system|insufficient permission/i],
];

const sentences: Record<Reason, (what: string) => string> = {
  full: (what) => `There is no room left on the disk, so ${what} was not written and is as it was.`,
  'not allowed': (what) => `${what} may not be written: somebody else owns it, or the disk is for reading only.`,
};

const nextSteps: Record<Reason, string> = {
  full: 'Make room, and do the same again.',
  'not allowed': 'Look at who may write there, and do the same again.',
};

/** A write that did not happen: nothing was changed. */
export class NotWritten extends Error {
  readonly reason: Reason;

  constructor(reason: Reason, what: string, cause?: unknown) {
    super(`${sentences[reason](what)} ${nextSteps[reason]}`, { cause });
    this.reason = reason;
  }
}

/** The error in plain words where the disk was full or would not be written; any other as it is. */
export function inPlainWords(error: unknown, what: string): unknown {
  if (error instanceof NotWritten) return error;
  const { code = '', message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  const reason = reasons.find(([, pattern]) => pattern.test(code || message))?.[0];
  return reason ? new NotWritten(reason, what, error) : error;
}
