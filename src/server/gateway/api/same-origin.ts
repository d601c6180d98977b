/** Refuses what another website makes a signed-in person's browser send. */
import { Refused } from '../refused.ts';

/**
 * Throws unless a request that changes something comes from a page of this site.
 *
 * Browsers say so in `Sec-Fetch-Site`, which no page can forge; those that do not are asked for `Origin`. Forms of our
 * public pages send the origin `null`, because those pages tell nobody where their visitors come from.
 *
 * Hono's `csrf` would not do: it lets a request through where only one of the two headers is right, and does not look
 * at JSON or at requests without a body.
 */
export function fromThisSite(request: Request, site: URL): void {
  const from = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const said = from === null ? origin === site.origin : from === 'same-origin';
  if (!said || !(origin === null || origin === 'null' || origin === site.origin))
    throw new Refused(403, `This can be sent only from ${site.href} itself, not from another website.`);
}
