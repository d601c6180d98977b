/** Keeps a site of one’s own server as new as its repository: builds it again after each publication. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../src/disk/write-whole.ts';
import { runNode } from '../terminal.ts';
import { git, type Home } from './example-home.ts';
import { keepLedger, withKeptLedger } from './kept-ledger.ts';

export interface KeptSite {
  /** Looks whether there is a newer commit, and builds; resolves when nothing is left to do. */
  refresh: () => Promise<void>;
  /** Why the site is not as new as the repository, and what to do: a sentence for staff. */
  trouble: () => string | null;
}

interface Options {
  home: Pick<Home, 'repository' | 'content' | 'site'>;
  branch: string;
  base: string;
  /** The content folder in the repository. */
  folder: string;
  /** Told after each build that went well. */
  built: () => void;
}

export function keptSite({ home, branch, base, folder, built }: Options): KeptSite {
  const mark = join(home.content, '.built');
  const ledger = join(home.content, '.published.json');
  let work: Promise<void> | null = null;
  let again = false;
  let trouble: { head: string; sentence: string } | null = null;

  async function build(): Promise<void> {
    do {
      again = false;
      const head = await git(['--git-dir', home.repository, 'rev-parse', branch]);
      if (existsSync(home.site) && existsSync(mark) && readFileSync(mark, 'utf8') === head) return;
      // What failed once fails again, until somebody publishes or starts this anew.
      if (trouble?.head === head) return;
      await checkOut();
      const from = join(home.content, folder);
      withKeptLedger(from, ledger);
      const args = ['--content', from, '--out', home.site, '--base', base, '--record'];
      const { code, output } = await runNode('scripts/build.ts', args, { quiet: true });
      // A directory that cannot be built leaves the last good site online; the next publication tries again.
      trouble = code === 0 ? null : { head, sentence: whyNotBuilt(output) };
      if (trouble) console.error(`${trouble.sentence}\n${output.trim()}`);
      else {
        keepLedger(from, ledger);
        writeWhole(mark, head);
        built();
      }
    } while (again);
  }

  /** The files of the newest commit; what commands remember beside them stays. */
  async function checkOut(): Promise<void> {
    mkdirSync(home.content, { recursive: true });
    // Nobody else works here: a lock is what a git left that was killed.
    rmSync(join(home.content, '.index.lock'), { force: true });
    const env = { GIT_INDEX_FILE: join(home.content, '.index') };
    const here = ['--git-dir', home.repository, '--work-tree', home.content];
    await git([...here, 'read-tree', '--reset', '-u', branch], env);
  }

  return {
    trouble: () => trouble?.sentence ?? null,
    refresh() {
      again = true;
      work ??= build()
        .catch((error: Error) => console.error(error.message))
        .finally(() => {
          work = null;
        });
      return work;
    },
  };
}

/** What staff are told where a build was refused, from what it printed. */
export function whyNotBuilt(output: string): string {
  const [, before, now] = /would shrink from ([\d,]+) listings to ([\d,]+)/.exec(output) ?? [];
  if (before)
    return `The site was not made anew, because it would shrink from ${before} listings to ${now}: the old one stays. Bring the listings back, or, if that is right, ask whoever looks after the server to start the gateway once with FINGERPOST_FEWER_IS_RIGHT=yes.`;
  return 'The site could not be made from what was published last: the old one stays. Whoever looks after the server finds the reason in its log.';
}
