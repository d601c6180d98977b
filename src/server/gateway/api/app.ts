/**
 * The gateway: editing for people who have no account with a git host.
 *
 * It signs people in by a link in an e-mail, answers the editor at /admin/ in the `proxy` protocol of Decap CMS, and
 * alone holds the token of the git host. Requests and responses of the web: it runs as a function and in Node.
 *
 *     api/            the addresses below /api/: signing in and out (links.ts, sessions.ts), visitors' suggestions
 *     edit/           what the editor asks for
 *     rights.ts       who may do what, and to which files
 *     services.ts     what all of it is given
 *     repositories/, stores/       where things are kept
 */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { escaped } from '../../../domain/text/escaped.ts';
import { editAnswer, refusalOf } from '../edit/answer.ts';
import { writeLog } from '../log.ts';
import { plainEmail } from '../people.ts';
import { Refused } from '../refused.ts';
import { hashed } from '../secrets.ts';
import type { Bindings, Services } from '../services.ts';
import { forgetExpired } from '../store.ts';
import { type Limits, limits } from './limits.ts';
import { linkMinutes, useLink } from './links.ts';
import { send, sendWaiting, toSend } from './outbox.ts';
import { page } from './page.ts';
import { fromThisSite } from './same-origin.ts';
import { endSession, personOf, signedIn } from './sessions.ts';
import { suggestionLetter } from './suggestions.ts';

type Asked = Context<{ Bindings: Bindings }>;

/** The gateway’s addresses below `/api/`. */
export function gateway(services: Services): Hono<{ Bindings: Bindings }> {
  const { settings, store, clock } = services;
  const limit = limits(store, clock);
  let lastLook = clock();
  const app = new Hono<{ Bindings: Bindings }>().basePath(`${settings.site.pathname}api`);

  app.use(async (asked, next) => {
    await next();
    for (const [name, value] of Object.entries(everyAnswer)) asked.res.headers.set(name, value);
    // A function has no clock that wakes it: whoever asks something sets what waits on its way.
    if (clock() - lastLook < secondsBetweenLooks * 1000) return;
    lastLook = clock();
    later(asked, sendWaiting(services));
  });
  app.use('/edit', limited(12_000_000));
  app.use('/sign-in/*', limited(2_000));
  app.use('/sign-out', limited(2_000));
  app.use('/suggestions', limited(100_000));

  app.post('/edit', async (asked) => {
    fromThisSite(asked.req.raw, settings.site);
    if (!isJson(asked)) throw new Refused(415, 'The editor speaks JSON. Load the page again.');
    const me = await signedIn(services, asked.req.raw);
    await limit.check('edit', me.email);
    return asked.json((await editAnswer(services, me, await jsonOf(asked))) as object);
  });

  app.get('/me', async (asked) => {
    const { email, role, organisations } = await signedIn(services, asked.req.raw);
    const notice = role === 'staff' ? services.siteTrouble?.() : null;
    return asked.json({ email, role, organisations, ...(notice ? { notice } : {}) });
  });

  app.post('/sign-in', async (asked) => {
    fromThisSite(asked.req.raw, settings.site);
    await limit.check('signIn', clientOf(asked));
    const email = isJson(asked)
      ? ((await jsonOf(asked)) as { email?: unknown } | null)?.email
      : (await asked.req.parseBody()).email;
    if (typeof email !== 'string' || !/^\S{1,64}@\S{1,190}$/.test(email.trim()))
      throw new Refused(422, 'Write your e-mail address, like “office@school.example.org”.');
    await sendLink(services, limit, asked, email);
    return asked.json({ message: linkSent });
  });

  // A link is opened by whatever checks mail for danger, too: so opening it does nothing, and the button does.
  app.get('/sign-in/:secret', () =>
    page(
      200,
      'Sign in',
      '<p>Press the button to edit the directory.</p><form method="post"><button>Sign in</button></form>',
    ),
  );

  app.post('/sign-in/:secret', async (asked) => {
    fromThisSite(asked.req.raw, settings.site);
    await limit.check('link', clientOf(asked));
    const used = await useLink(services, asked.req.param('secret'));
    const admin = new URL('admin/', settings.site).pathname;
    if (!used) {
      await writeLog(services, { who: 'somebody', did: 'sign in', refused: 403 });
      const again = `<p>It works once, and for ${linkMinutes} minutes. <a href="${escaped(admin)}">Ask for a new link.</a></p>`;
      return page(403, 'This link does not work any more', again);
    }
    await writeLog(services, { who: used.email, did: 'sign in' });
    await Promise.all(['session/', 'link/', 'used/', 'limit/'].map((prefix) => forgetExpired(store, prefix, clock())));
    return new Response(null, { status: 303, headers: { location: admin, 'set-cookie': used.cookie } });
  });

  app.post('/sign-out', async (asked) => {
    fromThisSite(asked.req.raw, settings.site);
    asked.header('set-cookie', await endSession(services, asked.req.raw));
    return asked.json({ message: 'You are signed out.' });
  });

  app.post('/suggestions', async (asked) => {
    try {
      fromThisSite(asked.req.raw, settings.site);
      await limit.check('suggestion', clientOf(asked));
      if (!(await limit.take('suggestions', 'all')))
        throw new Refused(429, 'Too many suggestions came today. Please send yours tomorrow, or tell the school.');
      const letter = await suggestionLetter(services, await boxesOf(asked));
      if (letter) {
        const key = await toSend(services, { letter });
        later(asked, send(services, key));
      }
      await forgetExpired(store, 'suggestion/', clock());
    } catch (error) {
      const refusal = refusalOf(error);
      if (!refusal) throw error;
      return page(
        refusal.status,
        'It was not sent',
        `<p>${escaped(error instanceof Refused ? error.message : noRoom)}</p><p>Your browser’s “back” button brings you back to what you wrote.</p>`,
      );
    }
    return new Response(null, {
      status: 303,
      headers: { location: new URL('suggest/thanks/', settings.site).pathname },
    });
  });

  app.notFound((asked) => asked.json({ error: 'There is nothing at this address.' }, 404));

  app.onError((error, asked) => {
    const refusal = refusalOf(error);
    if (refusal) return asked.json(refusal.json as object, refusal.status as Refused['status']);
    // What went wrong may name a token or a text: the person is told only that it did.
    console.error(`The gateway failed: ${error.message}`);
    return asked.json(
      {
        error: 'The place where the directory is kept did not answer. Nothing of yours is lost: try again in a minute.',
      },
      502,
    );
  });

  return app;
}

const everyAnswer = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-resource-policy': 'same-origin',
};

/** The same words whether or not anybody of that address may sign in. */
const linkSent = `If you may edit here, an e-mail is on its way to you. The link in it works for ${linkMinutes} minutes.`;

/**
 * Sends it after the answer, so that how long the answer takes tells nobody whether there was a letter: as much is kept
 * for an address that nobody signs in with.
 *
 * A mail server that does not answer is told to everybody alike, before it is looked who asks. Whoever may sign in gets
 * the link when it answers again, and it is not one of the few that they may ask for.
 */
async function sendLink(services: Services, limit: Limits, asked: Asked, email: string): Promise<void> {
  const works = await services.mailAnswers();
  const person = personOf(services, email);
  await writeLog(services, {
    who: person?.email ?? 'somebody',
    did: 'ask for a link',
    ...(works ? {} : { refused: 503 }),
  });
  const taken = works ? await limit.take('mails', (await hashed(plainEmail(email))).slice(0, 32)) : null;
  if (taken || !works) later(asked, sendTo(services, limit, plainEmail(email), taken));
  if (!works) throw new Refused(503, mailIsDown);
}

async function sendTo(services: Services, limit: Limits, email: string, taken: string | null): Promise<void> {
  const isSent = await send(services, await toSend(services, { linkTo: email }));
  if (!isSent && taken) await limit.giveBack(taken);
}

const mailIsDown = `The mail server does not answer just now. If you may edit here, a link is sent to you as soon as it does, in the next ${linkMinutes} minutes. After that, ask again.`;

const noRoom = 'The server has no room for it just now. Please tell the school another way, or try again tomorrow.';

const secondsBetweenLooks = 30;

function later(asked: Asked, work: Promise<unknown>): void {
  const told = work.catch((error: Error) => console.error(`What was to be done later failed: ${error.message}`));
  asked.env?.later?.(told);
}

const clientOf = (asked: Asked): string => asked.env?.client ?? 'unknown';

const isJson = (asked: Asked): boolean =>
  /^application\/json(?:;|$)/i.test(asked.req.header('content-type')?.trim() ?? '');

async function jsonOf(asked: Asked): Promise<unknown> {
  return asked.req.json().catch(() => {
    throw new Refused(400, 'The request is not valid JSON. Load the page again.');
  });
}

async function boxesOf(asked: Asked): Promise<[string, string][]> {
  const type = asked.req.header('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)/i.test(type))
    throw new Refused(415, 'This takes what a form sends. Open the page again.');
  const form = await asked.req.formData().catch(() => {
    throw new Refused(400, 'What was sent could not be read. Open the page again.');
  });
  return [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new Refused(413, 'That is too much at once. Make it shorter, or the picture smaller.');
    },
  });
}
