/** Who is signed in: a cookie that only the server reads, and what the server keeps of it. */
import { generateCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import { type Person, plainEmail } from '../people.ts';
import { Refused } from '../refused.ts';
import { hashed, isSecret, newSecret } from '../secrets.ts';
import type { Services } from '../services.ts';
import { keep, kept } from '../store.ts';

const sessionHours = 12;

interface Session {
  email: string;
  expires: number;
}

/** Begins a session and gives the cookie for it. */
export async function beginSession(services: Services, email: string): Promise<string> {
  const secret = newSecret(services.random);
  const session: Session = { email, expires: services.clock() + sessionHours * 3_600_000 };
  await keep(services.store, `session/${await hashed(secret)}`, session);
  return cookie(services.settings.site, secret, sessionHours * 3600);
}

/** Ends the session of a request, on this side too, and gives the cookie that clears the browser's. */
export async function endSession(services: Services, request: Request): Promise<string> {
  const secret = secretIn(services.settings.site, request);
  if (secret) await services.store.delete(`session/${await hashed(secret)}`);
  return cookie(services.settings.site, '', 0);
}

/** The person a request is from; throws 401 with what to do. Who is taken off the list is signed out at once. */
export async function signedIn(services: Services, request: Request): Promise<Person> {
  const secret = secretIn(services.settings.site, request);
  if (!secret) throw new Refused(401, 'You are not signed in. Open the editor and ask for a sign-in link.');
  const session = await kept<Session>(services.store, `session/${await hashed(secret)}`, isSession);
  if (!session || !(session.expires > services.clock())) throw new Refused(401, signedOut);
  const person = personOf(services, session.email);
  if (!person) throw new Refused(401, 'Your address may no longer sign in. Ask the school that runs this directory.');
  return person;
}

const isSession = (data: object): boolean => {
  const { email, expires } = data as Partial<Session>;
  return typeof email === 'string' && typeof expires === 'number';
};

const signedOut = `You have been signed out, as happens after ${sessionHours} hours. Nothing is lost: leave this page open, sign in again in a new tab, then come back and save.`;

export function personOf({ settings }: Pick<Services, 'settings'>, email: string): Person | undefined {
  return settings.people.find((person) => person.email === plainEmail(email));
}

/** On https with the prefix that ties a cookie to this one host; a plain name on this computer alone. */
const cookieName = (site: URL) => (site.protocol === 'https:' ? '__Host-fingerpost' : 'fingerpost');

function cookie(site: URL, value: string, maxAge: number): string {
  const secure = site.protocol === 'https:';
  return generateCookie(cookieName(site), value, { path: '/', maxAge, httpOnly: true, sameSite: 'Strict', secure });
}

function secretIn(site: URL, request: Request): string | null {
  const name = cookieName(site);
  const secret = parse(request.headers.get('cookie') ?? '', name)[name] ?? '';
  return isSecret(secret) ? secret : null;
}
