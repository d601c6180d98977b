/** The last page of the pop-up window: it tells the editor’s page how signing in ended. */
import { escaped } from '../../domain/text/escaped.ts';
import { policyHash } from '../policy-hash.ts';

/**
 * Waits for the editor’s page to answer, then tells it. The words to tell and the only origin that may hear them stand
 * in the page; the script is always the same, so that its hash can be in the policy.
 */
const script = `
const { message, origin } = document.querySelector('main').dataset;
if (window.opener) {
  addEventListener('message', (event) => {
    if (event.origin !== origin || event.source !== window.opener || event.data !== 'authorizing:github') return;
    window.opener.postMessage(message, origin);
  });
  window.opener.postMessage('authorizing:github', origin);
} else {
  document.querySelector('p').textContent = 'The window that you began in is gone. Close this one, open the editor and sign in again.';
}
`;

/** The page that says `sentence` to the person, and `message` to the window that opened it if that is of `origin`. */
export async function windowPage(status: number, message: string, origin: string, sentence: string): Promise<Response> {
  const html = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>Signing in</title>
<main data-message="${escaped(message)}" data-origin="${escaped(origin)}">
<h1>Signing in</h1>
<p>${escaped(sentence)}</p>
</main>
<script>${script}</script>
</html>
`;
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src '${await policyHash(script)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      // A policy of its own here would cut this window off from the one that opened it, and nobody could sign in.
      'cross-origin-opener-policy': 'unsafe-none',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
    },
  });
}
