/** `npm run oauth`: signing in with GitHub, as a process of its own behind the site’s web server. */
import { serve } from '@hono/node-server';
import { callbackAddress } from '../src/server/oauth/github.ts';
import { oauth } from '../src/server/oauth/oauth.ts';
import { oauthSettings } from '../src/server/oauth/settings.ts';
import { argumentsOf, stop } from './lib/terminal.ts';

const help = `
npm run oauth -- [--port 4180] [--host 127.0.0.1]

Answers /api/oauth/auth and /api/oauth/callback, for people who edit the site with their GitHub accounts. On Netlify
it runs by itself; anywhere else, let the web server hand these two addresses to it.

It reads the environment:
  FINGERPOST_SITE       where the site is published, like https://larkbridge.example.org/
  GITHUB_CLIENT_ID      the “Client ID” of your app at GitHub
  GITHUB_CLIENT_SECRET  a “client secret” of it. Never write it in a file of the repository
  GITHUB_SERVER         only for GitHub Enterprise: its address

  --port N     listen on another port
  --host NAME  listen for other machines too; only behind a web server with HTTPS
`;

const { values } = argumentsOf(help, {
  port: { type: 'string', default: '4180' },
  host: { type: 'string', default: '127.0.0.1' },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`--port ${values.port} is not a port: write a number.`);

const found = oauthSettings(process.env);
if ('problems' in found) stop(`Some settings are missing or wrong:\n${found.problems.join('\n')}`);
const { settings } = found;

const server = serve({ fetch: oauth(settings), port, hostname: values.host }, () => {
  console.log(`Signing in with GitHub for ${settings.site.href} at http://${values.host}:${port}/api/oauth/auth`);
  console.log(`At GitHub, the callback address must be ${callbackAddress(settings)}`);
  console.log('Press Ctrl+C to stop.');
});
server.on('error', (error: NodeJS.ErrnoException) =>
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with --port.` : error.message),
);
