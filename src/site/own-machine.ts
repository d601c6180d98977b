/**
 * Whether a request comes from a page that this computer showed to the person sitting at it.
 *
 * Any website can make a browser send requests to `localhost`, and can have its own name lead there (DNS
 * rebinding): so a request to write must come from this machine, be meant for it, and be asked for by our own page.
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Why a request is refused; null where it may be answered. `from` is the address it came from. */
export function strangerProblem(headers: IncomingHttpHeaders, from: string | undefined): string | null {
  if (!from || !isLoopback(from)) return 'Editing works only on the computer that runs “npm start”.';
  if (!headers.host || !isOwnName(headers.host)) return 'Open the editor at http://localhost, not under another name.';
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${headers.host}`) return 'Another website may not use the editor.';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'Another website may not use the editor.';
  return null;
}

/** The same for a request that may change files: only our own page sends JSON with its origin. */
export function strangerProblemForWriting(headers: IncomingHttpHeaders, from: string | undefined): string | null {
  const problem = strangerProblem(headers, from);
  if (problem) return problem;
  if (headers.origin === undefined) return 'Only the editor’s own page may change files.';
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    return 'Only the editor’s own page may change files.';
  return null;
}

const isLoopback = (address: string) => /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/.test(address);

const isOwnName = (host: string) => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);
