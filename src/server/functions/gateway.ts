/** The gateway as a function of Netlify: see `src/server/gateway`. Without its settings it says which are missing. */
import { getStore } from '@netlify/blobs';
import { gateway } from '../gateway/api/app.ts';
import { mailBy } from '../gateway/mail.ts';
import { github } from '../gateway/repositories/github.ts';
import { gitlab } from '../gateway/repositories/gitlab.ts';
import { type FoundSettings, gatewaySettings } from '../gateway/settings.ts';
import { netlifyStore } from '../gateway/stores/netlify.ts';

/** What Netlify tells of a request. */
interface NetlifyContext {
  ip: string;
  waitUntil(work: Promise<unknown>): void;
}

// Kept between requests, so that the limits count several.
let app: ReturnType<typeof gateway> | undefined;
/** The list of people that it was made with. */
let read: string | undefined;

export default async (request: Request, context: NetlifyContext): Promise<Response> => {
  // Strong: a link that was used a moment ago must be known as used everywhere.
  const blobs = getStore({ name: 'fingerpost-gateway', consistency: 'strong' });
  // A variable holds few people: the list may lie in the private store instead.
  const people = process.env.FINGERPOST_PEOPLE || String((await blobs.get('people')) ?? '');
  const found = gatewaySettings({ ...process.env, FINGERPOST_PEOPLE: people });
  // A list that is broken as a whole changes nothing while this function runs: those of before may sign in.
  if ('problems' in found && app) console.error(found.problems.join('\n'));
  else if ('problems' in found) return notSetUp(found.problems);
  else if (found.settings.git.host === 'folder')
    return notSetUp([
      'FINGERPOST_GIT: a function has no disk; write the address of the repository at GitHub or GitLab',
    ]);
  else if (!app || read !== people) {
    app = gatewayHere(found.settings, blobs);
    read = people;
    if (found.settings.leftOut.length > 0) console.error(found.settings.leftOut.join('\n'));
  }
  return app.fetch(request, { client: context.ip, later: (work) => context.waitUntil(work) });
};

export const config = {
  path: ['/api/edit', '/api/me', '/api/sign-in', '/api/sign-in/*', '/api/sign-out', '/api/suggestions'],
};

function gatewayHere(settings: FoundSettings, blobs: ReturnType<typeof getStore>): ReturnType<typeof gateway> {
  const { git, mail } = settings;
  return gateway({
    settings,
    git: git.host === 'gitlab' ? gitlab(git) : github(git),
    ...mailBy(mail.smtp, mail.from),
    store: netlifyStore(blobs),
    clock: Date.now,
    random: (bytes) => crypto.getRandomValues(bytes),
  });
}

function notSetUp(problems: string[]): Response {
  console.error(problems.join('\n'));
  const error =
    'Editing online is not set up on this site yet. Whoever looks after it finds what is missing in the log.';
  return Response.json({ error }, { status: 503, headers: { 'cache-control': 'no-store' } });
}
