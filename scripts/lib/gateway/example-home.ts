/** What `npm run gateway` shows when nothing is set up: a repository of its own with the current content, and two people. */
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../../src/disk/write-whole.ts';
import { run } from '../terminal.ts';
import { wholeDirectory } from '../whole-directory.ts';

export interface Home {
  /** The bare repository. */
  repository: string;
  peopleFile: string;
  /** What the gateway keeps privately. */
  store: string;
  /** The files of the repository, for the build; and the site made of them. */
  content: string;
  site: string;
}

export function homeAt(folder: string): Home {
  const at = (name: string) => resolve(folder, name);
  return {
    repository: at('directory.git'),
    peopleFile: at('people.yaml'),
    store: at('private'),
    content: at('content'),
    site: at('site'),
  };
}

/** Makes the repository and the file of people where they are not there yet. */
export async function makeExample(home: Home, content: string): Promise<void> {
  // First, for the repository says that all of it is there.
  if (!existsSync(home.peopleFile)) writeWhole(home.peopleFile, examplePeople(content), { mode: 0o600 });
  if (existsSync(home.repository)) return;
  const [work, made] = [`${home.repository}-begin`, `${home.repository}-made`];
  for (const begun of [work, made]) rmSync(begun, { recursive: true, force: true });
  cpSync(content, join(work, 'content'), { recursive: true });
  writeWhole(join(work, 'content/settings/editing.yaml'), 'backend: gateway\nsuggestions: gateway\n');
  await git(['init', '-q', '-b', 'main', work]);
  await git(['-C', work, 'add', '--all']);
  const who = ['-c', 'user.name=Fingerpost', '-c', 'user.email=editing@fingerpost.invalid'];
  await git(['-C', work, ...who, 'commit', '-q', '--no-gpg-sign', '-m', 'The directory as it was']);
  await git(['clone', '-q', '--bare', work, made]);
  renameSync(made, home.repository);
  rmSync(work, { recursive: true, force: true });
}

/** One of the staff, and a partner of the organisation with the most listings. */
function examplePeople(content: string): string {
  const counts = new Map<string, number>();
  for (const { data } of wholeDirectory(content).content.listings.values())
    counts.set(data.organisation, (counts.get(data.organisation) ?? 0) + 1);
  const [most = 'some-organisation'] = [...counts].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return `# Who may sign in. This file is private: it is never part of the directory.
people:
  - email: office@example.org
    role: staff
  - email: partner@example.org
    role: partner
    organisations: [${most}]
`;
}

export async function git(args: string[], env?: Record<string, string>): Promise<string> {
  const { code, output } = await run('git', args, { quiet: true, ...(env ? { env } : {}) }).catch(() => {
    throw new Error('The program “git” is not on this computer. Install it, and run this again.');
  });
  if (code !== 0) throw new Error(`git could not do “${args.join(' ')}”:\n${output.trim()}`);
  return output.trim();
}
