/** A gateway in memory, over an imitation of GitHub, and a browser that knows its cookies. */
import { gateway } from '../../src/server/gateway/api/app.ts';
import type { Person } from '../../src/server/gateway/people.ts';
import { github } from '../../src/server/gateway/repositories/github.ts';
import type { Letter, Services } from '../../src/server/gateway/services.ts';
import { memoryStore } from '../../src/server/gateway/stores/memory.ts';
import { type MemoryGit, memoryGit } from './memory-git.ts';
import { mockGithubFiles } from './mock-github-files.ts';
import { listingText, smallFolder } from './small-folder.ts';

/** The one secret that must never leave the gateway. */
export const gitToken = 'github_pat_nobody_may_see_this';
const site = new URL('https://larkbridge.example.org/');
export const staff: Person = { email: 'office@school.example.org', role: 'staff', organisations: [] };
export const partner: Person = { email: 'chess@example.org', role: 'partner', organisations: ['hall-trust'] };

const inRepository = {
  ...Object.fromEntries(Object.entries(smallFolder).map(([path, text]) => [`content/${path}`, text])),
  'content/settings/site.yaml': 'name: Testford Directory\nplace: Testford\nsuggestionsTo: directory@example.org\n',
  'content/organisations/mill-trust.yaml': 'name: Mill Trust\n',
  'content/listings/mill-choir.md': listingText({ name: 'Mill Choir', organisation: 'mill-trust' }),
  'secrets.env': 'TOKEN=x\n',
};

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  json: unknown;
}

export interface TestGateway {
  git: MemoryGit;
  letters: Letter[];
  store: Services['store'];
  services: Services;
  /** Moves the clock. */
  wait: (minutes: number) => void;
  /** Everything that was ever answered: bodies and headers. */
  seen: string[];
  /** A request from a page of the site itself, or as `headers` say. */
  ask: (path: string, init?: RequestInit & { client?: string }) => Promise<Answer>;
  /** The secret in the last letter’s link. */
  lastLink: () => string;
  /** Signs somebody in and gives the cookie. */
  signIn: (person: Person) => Promise<string>;
  /** One request of the editor. */
  edit: (cookie: string, action: string, params?: object) => Promise<Answer>;
}

export function testGateway(given: Partial<Services> = {}, at = site): TestGateway {
  const git = memoryGit(inRepository);
  const place = { at: 'https://api.github.com', repository: 'larkbridge/directory', branch: 'main', token: gitToken };
  const letters: Letter[] = [];
  const seen: string[] = [];
  let now = Date.parse('2026-11-23T09:00:00Z');
  const services: Services = {
    store: memoryStore(),
    git: github(place, mockGithubFiles(git, gitToken)),
    mail: async (letter) => void letters.push(letter),
    mailAnswers: async () => true,
    settings: { site: at, folder: 'content', people: [staff, partner] },
    clock: () => now,
    random: (bytes) => crypto.getRandomValues(bytes),
    ...given,
  };
  const app = gateway(services);

  async function ask(path: string, { client = '192.0.2.1', ...init }: RequestInit & { client?: string } = {}) {
    const headers = new Headers({ 'sec-fetch-site': 'same-origin', ...Object.fromEntries(new Headers(init.headers)) });
    // Old browsers do not send it.
    if (headers.get('sec-fetch-site') === 'none of this') headers.delete('sec-fetch-site');
    const after: Promise<unknown>[] = [];
    const later = (work: Promise<unknown>) => void after.push(work);
    const response = await app.fetch(new Request(new URL(path, at), { ...init, headers }), { client, later });
    const text = await response.text();
    await Promise.all(after);
    seen.push(text, JSON.stringify([...response.headers]));
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
  }

  const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
  const lastLink = () => /\/api\/sign-in\/([\w-]+)/.exec(letters.at(-1)?.text ?? '')?.[1] ?? '';

  return {
    git,
    letters,
    store: services.store,
    services,
    wait: (minutes) => {
      now += minutes * 60_000;
    },
    seen,
    ask,
    lastLink,
    async signIn({ email }) {
      await ask('api/sign-in', post({ email }));
      const answer = await ask(`api/sign-in/${lastLink()}`, { method: 'POST' });
      return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    },
    edit: (cookie, action, params = {}) =>
      ask('api/edit', post({ branch: 'main', action, params: { branch: 'main', ...params } }, { cookie })),
  };
}
