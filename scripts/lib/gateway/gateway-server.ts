/** The gateway and the site as one server: what is below `/api/` is the gateway’s, all else a file of the site. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { gateway } from '../../../src/server/gateway/api/app.ts';
import type { Services } from '../../../src/server/gateway/services.ts';

export interface ServerOptions {
  services: Services;
  /** What answers for the site itself; left out where another server does. */
  site?: () => RequestListener;
  /** True behind a web server of one’s own, which says who asks in `X-Forwarded-For`. */
  behindProxy: boolean;
}

export function gatewayServer({ services, site, behindProxy }: ServerOptions): Server {
  const app = gateway(services);
  const home = services.settings.site;
  const answer = getRequestListener(
    (request, env) =>
      app.fetch(request, { client: clientOf((env as { incoming: IncomingMessage }).incoming, behindProxy) }),
    { hostname: home.host },
  );
  return createServer((request, response) => {
    if ((request.url ?? '').startsWith(`${home.pathname}api/`)) void answer(request, response);
    else if (site) site()(request, response);
    else response.writeHead(404).end('Not found');
  });
}

/** The last address in that header is the one that our own web server saw; those before it anybody can write. */
function clientOf(request: IncomingMessage, behindProxy: boolean): string {
  const told = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return (behindProxy && told.at(-1)?.trim()) || (request.socket.remoteAddress ?? 'unknown');
}
