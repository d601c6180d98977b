/** Signing in with GitHub as a function of Netlify: see `src/server/oauth`. Without its settings it says which are missing. */
import { oauth } from '../oauth/oauth.ts';
import { oauthSettings } from '../oauth/settings.ts';

// Kept between requests, so that a ticket used once is remembered.
const found = oauthSettings(process.env);
const answer = 'settings' in found ? oauth(found.settings) : () => notSetUp(found.problems);

export default (request: Request): Response | Promise<Response> => answer(request);

export const config = { path: ['/api/oauth/auth', '/api/oauth/callback'] };

function notSetUp(problems: string[]): Response {
  const sentences = ['Signing in with GitHub is not set up on this site yet.', ...problems].join('\n');
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(`${sentences}\n`, { status: 503, headers });
}
