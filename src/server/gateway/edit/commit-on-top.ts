/** One commit on top of whatever was published meanwhile. */
import { type GitChange, Moved } from '../repository.ts';
import type { Desk } from './desk.ts';

/** How often to begin again when others publish at the same moment. */
const tries = 6;

/**
 * Commits what `make` gives for the newest commit, and begins again when that has moved meanwhile. Gives back the newest
 * commit; throws `Moved` where others were first each time.
 */
export async function commitOnTop(
  { services, head }: Desk,
  make: (head: string) => Promise<{ changes: GitChange[]; message: string; author: string }>,
): Promise<string> {
  for (let turn = 1, parent = head; ; turn++) {
    const commit = await make(parent);
    if (commit.changes.length === 0) return parent;
    try {
      const made = await services.git.commit({ parent, ...commit });
      services.published?.();
      return made;
    } catch (error) {
      if (!(error instanceof Moved) || turn === tries) throw error;
      parent = await services.git.head();
    }
  }
}
