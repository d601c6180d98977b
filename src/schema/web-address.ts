/**
 * A web address that is safe to put on a page a child reads.
 *
 * `z.url()` accepts `javascript:` and `z.httpUrl()` still accepts user names, line breaks and
 * bidirectional marks, so the rule is our own.
 */
import { z } from 'zod';
import { hostFamily } from './known-hosts.ts';
import { withoutCopiedMarks } from './plain-signs.ts';
import { mustBeText } from './text.ts';
import { withoutTracking } from './tracking.ts';

/** Why an address is refused, or null; `code` is one per cause. */
export function webAddressProblem(written: string): { code: string; message: string } | null {
  const refuse = (code: string, message: string) => ({ code, message });
  if (written.length > 2000)
    return refuse('url.too_long', 'is longer than 2,000 characters; use a shorter link to the same page');
  if (/[\s\p{Cc}\p{Cf}\p{Cs}\\]/u.test(written))
    return refuse('url.characters', 'has a space, a line break or a hidden character in it; copy the address again');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:\/|$))/i.exec(written)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'http' && scheme !== 'https')
    return refuse('url.scheme', 'must start with https:// (or http://)');
  if (scheme && !/^https?:\/\/[^/]/i.test(written))
    return refuse('url.scheme', 'must start with https:// (or http://)');
  if (!scheme && written.startsWith('/'))
    return refuse('url.scheme', 'must be a whole address, like “https://example.org/join”');
  let url: URL;
  try {
    url = new URL(scheme ? written : `https://${written}`);
  } catch {
    return refuse('url.host', 'is not an address a browser can open; copy it again from the address bar');
  }
  if (url.username || url.password || /^[^/?#]*:\/\/[^/?#]*@/.test(written))
    return refuse('url.userinfo', 'must not have a user name in it (the part before “@”)');
  const host = url.hostname.replace(/\.$/, '');
  if (isPrivateHost(host))
    return refuse('url.private_host', 'must name a public website, not a number or a machine of your own network');
  if (!/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(host))
    return refuse('url.host', 'must name a website, like “https://example.org”');
  if (url.port) return refuse('url.port', 'must not have a port number (the “:8080” part)');
  const family = hostFamily(url);
  if (family === 'shortener')
    return refuse('url.shortener', 'is a shortened link, which can change where it goes; write the full address');
  if (family === 'chat')
    return refuse('url.chat', 'is an invitation to a chat; give a website, an e-mail address or a telephone number');
  return null;
}

function isPrivateHost(host: string): boolean {
  return (
    /^[\d.]+$/.test(host) ||
    host.startsWith('[') ||
    host === 'localhost' ||
    /\.(?:localhost|local|internal|intranet|lan|home|corp|onion|test|invalid)$/.test(host)
  );
}

/**
 * The address in its normal form, and without what tells on whoever follows it: `www.example.org?fbclid=x` =>
 * `https://www.example.org/`. Throws on one that is refused.
 */
function normalWebAddress(written: string): string {
  const plain = withoutTracking(written);
  return new URL(/^https?:\/\//i.test(plain) ? plain : `https://${plain}`).href;
}

/** A public web page; `www.example.org` is read as `https://www.example.org/`. */
export const webAddress = () =>
  z
    .string({ error: mustBeText })
    .overwrite(withoutCopiedMarks)
    .trim()
    .transform((written, context) => {
      const problem = webAddressProblem(written);
      if (!problem) return normalWebAddress(written);
      context.addIssue({
        code: 'custom',
        message: `${problem.message} (found “${written.slice(0, 80)}”)`,
        params: { code: problem.code },
      });
      return z.NEVER;
    })
    .meta({ input: 'web-address', maxLength: 2000 });
