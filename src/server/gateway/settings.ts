/** What the gateway must know, from the environment; the guide for IT has the same table. Nothing of it is content. */
import { type Person, peopleFrom } from './people.ts';

export interface GitPlace {
  host: 'folder' | 'github' | 'gitlab';
  /** The folder, or the address of the API. */
  at: string;
  /** `owner/name`; empty for a folder. */
  repository: string;
  branch: string;
  token: string;
}

export interface FoundSettings {
  site: URL;
  folder: string;
  people: Person[];
  /** What is wrong with some of the people, who may not sign in. */
  leftOut: string[];
  git: GitPlace;
  mail: { smtp: string; from: string };
}

type Environment = Record<string, string | undefined>;

/** The settings, or a sentence for each that is missing or wrong. */
export function gatewaySettings(environment: Environment): { settings: FoundSettings } | { problems: string[] } {
  const problems: string[] = [];
  const tell = <T>(name: string, found: T | string): T | null => {
    if (typeof found !== 'string') return found;
    problems.push(`${name}: ${found}`);
    return null;
  };
  const site = tell('FINGERPOST_SITE', siteFrom(environment.FINGERPOST_SITE || environment.URL));
  const git = tell('FINGERPOST_GIT', gitFrom(environment));
  const people = tell('FINGERPOST_PEOPLE', listFrom(environment.FINGERPOST_PEOPLE));
  const mail = tell('FINGERPOST_SMTP', mailFrom(environment));
  if (!site || !git || !people || !mail) return { problems };
  const { people: sound, problems: leftOut } = people;
  return { settings: { site, git, people: sound, leftOut, mail, folder: environment.FINGERPOST_FOLDER || 'content' } };
}

function siteFrom(written: string | undefined): URL | string {
  const wanted = 'write where the site is published, like https://larkbridge.example.org/';
  if (!written || !URL.canParse(written)) return wanted;
  const url = new URL(written);
  const here = ['localhost', '127.0.0.1'].includes(url.hostname);
  if ((url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) || url.search || url.hash || url.username)
    return wanted;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function gitFrom(environment: Environment): GitPlace | string {
  const { FINGERPOST_GIT: written = '', FINGERPOST_GIT_TOKEN: token = '', FINGERPOST_GIT_HOST: asked } = environment;
  const branch = environment.FINGERPOST_BRANCH || 'main';
  if (!/^(?!.*\.\.)[\w][\w./-]*$/.test(branch)) return 'write the name of a branch in FINGERPOST_BRANCH, like main';
  if (!written)
    return 'write where the repository is: a folder, or an address like https://github.com/larkbridge/directory';
  if (!/^https?:/.test(written)) return { host: 'folder', at: written, repository: '', branch, token: '' };
  if (!URL.canParse(written)) return 'write the whole address of the repository';
  const { hostname, origin, pathname } = new URL(written);
  const repository = pathname.replace(/^\/|\/$|\.git\/?$/g, '');
  if (!/^[\w.-]+(?:\/[\w.-]+)+$/.test(repository))
    return 'write the owner and the name too, like https://github.com/larkbridge/directory';
  if (!token) return 'a token is missing: put it into FINGERPOST_GIT_TOKEN';
  if (asked === 'gitlab' || (!asked && hostname === 'gitlab.com'))
    return { host: 'gitlab', at: `${origin}/api/v4`, repository, branch, token };
  if (hostname === 'github.com') return { host: 'github', at: 'https://api.github.com', repository, branch, token };
  if (asked === 'github') return { host: 'github', at: `${origin}/api/v3`, repository, branch, token };
  return 'say in FINGERPOST_GIT_HOST whether this server is a github or a gitlab';
}

function listFrom(text: string | undefined): ReturnType<typeof peopleFrom> | string {
  if (!text) return 'write who may sign in, or name the file with --people';
  const found = peopleFrom(text);
  return found.people.length > 0 ? found : found.problems.join('; ') || 'names nobody; write who may sign in';
}

function mailFrom({ FINGERPOST_SMTP: smtp = '', FINGERPOST_MAIL_FROM: from = '' }: Environment) {
  if (!/^smtps?:\/\//.test(smtp) || !URL.canParse(smtp))
    return 'write how to reach your mail server, like smtps://name:password@mail.example.org:465';
  if (!/@/.test(from)) return 'write in FINGERPOST_MAIL_FROM from which address the mails come';
  return { smtp, from };
}
