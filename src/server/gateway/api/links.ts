/** Sign-in links: for one use, for a quarter of an hour, kept only as a hash. */
import { plainEmail } from '../people.ts';
import { hashed, isSecret, newSecret } from '../secrets.ts';
import type { Letter, Services } from '../services.ts';
import { keep, kept } from '../store.ts';
import { beginSession, personOf } from './sessions.ts';

export const linkMinutes = 15;

interface Link {
  /** Null where nobody of that address may sign in: kept all the same, so that both cost the same time. */
  email: string | null;
  expires: number;
}

/** Makes a link for an address and gives the letter with it; null where nobody of that address may sign in. */
export async function linkFor(services: Services, asked: string): Promise<Letter | null> {
  const { settings, store, clock, random } = services;
  const person = personOf(services, asked);
  const secret = newSecret(random);
  const link: Link = { email: person?.email ?? null, expires: clock() + linkMinutes * 60_000 };
  await keep(store, `link/${await hashed(secret)}`, link);
  const address = new URL(`api/sign-in/${secret}`, settings.site).href;
  const letter = { to: plainEmail(asked), subject: 'Your link to sign in', text: letterText(settings.site, address) };
  return person ? letter : null;
}

/** Uses a link up: the cookie of a new session and whose it is, or null where the link is none, old or used. */
export async function useLink(services: Services, secret: string): Promise<{ cookie: string; email: string } | null> {
  if (!isSecret(secret)) return null;
  const key = await hashed(secret);
  const link = await kept<Link>(services.store, `link/${key}`, isLink);
  if (!link?.email || !(link.expires > services.clock()) || !personOf(services, link.email)) return null;
  // Of two that press the button at once, one is first.
  if (!(await services.store.add(`used/${key}`, JSON.stringify({ expires: link.expires })))) return null;
  await services.store.delete(`link/${key}`);
  return { cookie: await beginSession(services, link.email), email: link.email };
}

function isLink(data: object): boolean {
  const { email, expires } = data as Partial<Link>;
  return (email === null || typeof email === 'string') && typeof expires === 'number';
}

function letterText(site: URL, address: string): string {
  return `Hello,

this link signs you in to edit the directory at ${site.href}

${address}

It works once, for ${linkMinutes} minutes, on the device where you open it.
If you did not ask for it, do nothing: nobody gets in without it.
`;
}
