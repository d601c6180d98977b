/** One commit on top of whatever was published meanwhile. */
import { type GitChange, Moved, type Repository } from '../repository.ts';
import type { Desk } from './desk.ts';

/** How often to begin again when others publish at the same moment. */
const tries = 6;

/** The last commit that is being made of each repository, here. */
const underway = new WeakMap<Repository, Promise<unknown>>();

/**
 * Commits what `make` gives for the newest commit, and begins again when that has moved meanwhile. Those of one server come
 * one after the other. Gives back the newest commit; throws `Moved` where others were first each time.
 */
export async function commitOnTop(desk: Desk, make: Make): Promise<string> {
  const { git } = desk.services;
  const before = underway.get(git) ?? Promise.resolve();
  const mine = before.then(() => committed(desk, make));
  underway.set(
    git,
    mine.catch(() => undefined),
  );
  return mine;
}

type Make = (head: string) => Promise<{ changes: GitChange[]; message: string; author: string }>;

async function committed({ services }: Desk, make: Make): Promise<string> {
  for (let turn = 1; ; turn++) {
    const parent = await services.git.head();
    const commit = await make(parent);
    if (commit.changes.length === 0) return parent;
    try {
      const made = await services.git.commit({ parent, ...commit });
      services.published?.();
      return made;
    } catch (error) {
      if (!(error instanceof Moved) || turn === tries) throw error;
    }
  }
}
