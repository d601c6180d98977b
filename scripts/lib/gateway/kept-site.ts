/** Keeps a site of one’s own server as new as its repository: builds it again after each publication. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../../../src/disk/write-whole.ts';
import { runNode } from '../terminal.ts';
import { git, type Home } from './example-home.ts';

export interface KeptSite {
  /** Looks whether there is a newer commit, and builds; resolves when nothing is left to do. */
  refresh: () => Promise<void>;
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
  let work: Promise<void> | null = null;
  let again = false;

  async function build(): Promise<void> {
    do {
      again = false;
      const head = await git(['--git-dir', home.repository, 'rev-parse', branch]);
      if (existsSync(home.site) && existsSync(mark) && readFileSync(mark, 'utf8') === head) return;
      await checkOut();
      const from = join(home.content, folder);
      const args = ['--content', from, '--out', home.site, '--base', base, '--record', '--fewer-listings-is-right'];
      const { code, output } = await runNode('scripts/build.ts', args, { quiet: true });
      // A directory that cannot be built leaves the last good site online; the next publication tries again.
      if (code !== 0) console.error(`The site could not be built, so the old one stays:\n${output.trim()}`);
      writeWhole(mark, head);
      if (code === 0) built();
    } while (again);
  }

  /** The files of the newest commit; what commands remember beside them stays. */
  async function checkOut(): Promise<void> {
    mkdirSync(home.content, { recursive: true });
    const env = { GIT_INDEX_FILE: join(home.content, '.index') };
    const here = ['--git-dir', home.repository, '--work-tree', home.content];
    await git([...here, 'read-tree', '--reset', '-u', branch], env);
  }

  return {
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
