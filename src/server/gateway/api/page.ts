/** The few pages that the gateway shows itself: plain, small, and with nothing in them that runs. */

import { escaped } from '../../../domain/text/escaped.ts';
import { policyHash } from '../../policy-hash.ts';

const style = `:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 3rem auto; padding: 0 1rem; }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: 0 1.5rem; border: 0; border-radius: .5rem; background: #24544f; color: #fff; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: 3px solid #d9822b; outline-offset: 3px; }`;

/** A page with a heading, and what follows as HTML of ours: put `escaped` around anything else. */
export async function page(status: number, heading: string, html: string): Promise<Response> {
  const document = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(heading)}</title>
<style>${style}</style>
<main>
<h1>${escaped(heading)}</h1>
${html}
</main>
</html>
`;
  return new Response(document, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src '${await policyHash(style)}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      // With “no-referrer” a browser would not say which site the form comes from.
      'referrer-policy': 'same-origin',
      'x-frame-options': 'DENY',
    },
  });
}
