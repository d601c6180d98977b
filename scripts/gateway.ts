/** `npm run gateway`: editing for people without a git account, and the site with it. */
import { existsSync, mkdirSync } from 'node:fs';
import { contentFolder } from '../src/disk/files.ts';
import { sendWaiting } from '../src/server/gateway/api/outbox.ts';
import { mailBy } from '../src/server/gateway/mail.ts';
import type { Person } from '../src/server/gateway/people.ts';
import { bareGit } from '../src/server/gateway/repositories/bare-git.ts';
import { github } from '../src/server/gateway/repositories/github.ts';
import { gitlab } from '../src/server/gateway/repositories/gitlab.ts';
import type { Repository } from '../src/server/gateway/repository.ts';
import { type FoundSettings, gatewaySettings } from '../src/server/gateway/settings.ts';
import { folderStore } from '../src/server/gateway/stores/folder.ts';
import { homeAt, makeExample } from './lib/gateway/example-home.ts';
import { gatewayServer } from './lib/gateway/gateway-server.ts';
import { keptSite } from './lib/gateway/kept-site.ts';
import { mailCatcher } from './lib/gateway/mail-catcher.ts';
import { peopleFile } from './lib/gateway/people-file.ts';
import { listening, siteAnswers } from './lib/static-server.ts';
import { argumentsOf, bold, green, step, stop } from './lib/terminal.ts';

const help = `
npm run gateway -- [--port 4373] [--host 127.0.0.1] [--home .cache/gateway] [--content DIR] [--people FILE] [--check]

Lets partners and staff edit the directory after signing in by a link in an e-mail. Without settings it is an example to
try: a repository of its own with the current content, two people, and a mail catcher that shows the links.

For real use, put these into the environment (the guide “The editing gateway” explains each):
  FINGERPOST_SITE        where the site is published, like https://larkbridge.example.org/
  FINGERPOST_GIT         the repository: a folder of this computer, or its address at GitHub or GitLab
  FINGERPOST_GIT_TOKEN   for GitHub and GitLab: a token that may write to that one repository
  FINGERPOST_GIT_HOST    github or gitlab, for a server of your own
  FINGERPOST_BRANCH      the branch that is published, if not main
  FINGERPOST_FOLDER      the content folder in the repository, if not content
  FINGERPOST_SMTP        your mail server, like smtps://name:password@mail.example.org:465
  FINGERPOST_MAIL_FROM   from which address the links come
  FINGERPOST_PEOPLE      who may sign in, as text; or name the file with --people
  FINGERPOST_BEHIND_PROXY  yes, behind a web server that sets X-Forwarded-For

  --port N       listen on another port; the mail catcher’s page is at the next one
  --host NAME    listen for other machines too; only behind a web server with HTTPS
  --home DIR     where what is private is kept, and the site that is built from a repository on this computer
  --content DIR  make the example from another content folder
  --people FILE  who may sign in; it is read again whenever it changes
  --check        say whether the settings are complete, and end
`;

const { values } = argumentsOf(help, {
  port: { type: 'string', default: '4373' },
  host: { type: 'string', default: '127.0.0.1' },
  home: { type: 'string', default: '.cache/gateway' },
  content: { type: 'string' },
  people: { type: 'string' },
  check: { type: 'boolean', default: false },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65534) stop(`--port ${values.port} is not a port: write a number.`);
const isExample = !process.env.FINGERPOST_GIT;
const home = homeAt(values.home);
const listOfPeople = values.people ?? (isExample ? home.peopleFile : undefined);
let who: Awaited<ReturnType<typeof peopleFile>> | null = null;

try {
  mkdirSync(values.home, { recursive: true, mode: 0o700 });
  if (isExample) await step('Making an example to try', () => makeExample(home, contentFolder(values.content)));
  const settings = await settingsHere();
  if (values.check) {
    console.log(green('The settings are complete.'));
    process.exit(0);
  }
  await start(settings);
} catch (error) {
  stop((error as Error).message);
}

/** The settings of the environment, or those of the example. */
async function settingsHere(): Promise<FoundSettings> {
  const environment: Record<string, string | undefined> = { ...process.env };
  if (listOfPeople) {
    who = await peopleFile(listOfPeople, folderStore(home.store));
    environment.FINGERPOST_PEOPLE = who.text;
  }
  if (isExample) {
    const caught = await mailCatcher(port + 1, ({ to, text }) => {
      console.log(`\n${bold(`A letter to ${to}`)}\n${text.trim()}\n`);
    });
    console.log(`Letters are shown here and at ${caught.page}; none is sent.`);
    Object.assign(environment, {
      FINGERPOST_SITE: process.env.FINGERPOST_SITE ?? `http://localhost:${port}/`,
      FINGERPOST_GIT: home.repository,
      FINGERPOST_SMTP: caught.smtp,
      FINGERPOST_MAIL_FROM: 'Directory <directory@example.org>',
    });
  }
  const found = gatewaySettings(environment);
  if ('problems' in found) stop(`Some settings are missing or wrong:\n${found.problems.join('\n')}`);
  if (!listOfPeople && found.settings.leftOut.length > 0)
    console.error(`Some people may not sign in until this is mended:\n${found.settings.leftOut.join('\n')}`);
  return found.settings;
}

async function start(settings: FoundSettings): Promise<void> {
  const { site, git, mail, folder } = settings;
  const onDisk = git.host === 'folder';
  const answersAt = () => siteAnswers({ folder: home.site, base: site.pathname });
  let answers = answersAt();
  const kept = onDisk
    ? keptSite({
        home: { ...home, repository: git.at },
        branch: git.branch,
        base: site.pathname,
        folder,
        built: () => {
          answers = answersAt();
          console.log('The site is up to date.');
        },
      })
    : null;
  if (kept) await step('Building the site', () => kept.refresh());
  if (kept && !existsSync(home.site)) stop('There is no site to show yet: mend what is told above, and start again.');

  const services = {
    store: folderStore(home.store),
    git: repositoryOf(settings),
    ...mailBy(mail.smtp, mail.from),
    settings: withPeopleFromFile(settings),
    clock: Date.now,
    random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
    published: () => void kept?.refresh(),
    siteTrouble: () => kept?.trouble() ?? null,
  };
  const behindProxy = process.env.FINGERPOST_BEHIND_PROXY === 'yes';
  const server = gatewayServer({ services, behindProxy, ...(kept ? { site: () => answers } : {}) });
  await listening(server, port, values.host);
  // Somebody may push to the repository without the gateway.
  if (kept) setInterval(() => void kept.refresh(), 60_000).unref();
  // Letters of before a restart, and those whose pause is over.
  const sendAgain = () => void sendWaiting(services).catch((error: Error) => console.error(error.message));
  sendAgain();
  setInterval(sendAgain, 30_000).unref();
  tellWhere(site, services.settings.people);
}

function repositoryOf({ git }: FoundSettings): Repository {
  if (git.host === 'folder') return bareGit(git.at, git.branch);
  return git.host === 'gitlab' ? gitlab(git) : github(git);
}

/** Looks into the file for each request. */
function withPeopleFromFile(settings: FoundSettings): FoundSettings {
  return {
    ...settings,
    get people() {
      return who?.people() ?? settings.people;
    },
  };
}

function tellWhere(site: URL, people: Person[]): void {
  console.log(`\nThe editor is at ${green(new URL('admin/', site).href)} (listening on ${values.host}:${port}).`);
  if (isExample)
    for (const { email, role, organisations } of people)
      console.log(`  ${email}: ${role}${organisations.length > 0 ? ` of ${organisations.join(', ')}` : ''}`);
  console.log('Press Ctrl+C to stop.');
}
