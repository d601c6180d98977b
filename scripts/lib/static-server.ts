/** Serves a built site on this machine alone, as a host would: its `_headers`, its 404 page, compressed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HeaderRule, headerRules, headersFor } from './headers.ts';

export interface ServeOptions {
  folder: string;
  port: number;
  /** Where the site was built to sit: `/`, or `/town/`. */
  base?: string;
  /** False serves it as a plain host with no headers of ours. */
  withHeaders?: boolean;
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const worthCompressing = /^text\/|json|javascript|svg|xml|wasm/;

/** Starts the server on 127.0.0.1 and gives it back once it listens; throws a sentence where the port is taken. */
export function serveFolder(options: ServeOptions): Promise<Server> {
  const { folder, port, withHeaders = true } = options;
  const headersPath = join(folder, '_headers');
  const rules = withHeaders && existsSync(headersPath) ? headerRules(readFileSync(headersPath, 'utf8')) : [];
  const server = createServer((request, response) => answer(request, response, { ...options, rules }));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: choose another with --port.`) : error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base = '/', rules }: ServeOptions & { rules: HeaderRule[] },
): void {
  const path = pathOf(request);
  const below = path?.startsWith(base) ? path.slice(base.length) : null;
  const file = path === null || below === null ? null : fileAt(folder, below);
  if (path !== null && file === 'folder') {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  if (!existsSync(found)) {
    response.writeHead(404).end('Not found');
    return;
  }
  for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);
  send(request, response, found, file === null ? 404 : 200);
}

/** The path asked for, decoded; null where it is no proper path. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  } catch {
    return null;
  }
}

/** The file for a path below the site’s root; `folder` where the path lacks its last slash; null for none. */
function fileAt(folder: string, below: string): string | 'folder' | null {
  const path = normalize(join(folder, below));
  const inside = path === normalize(folder) || path.startsWith(normalize(folder.endsWith(sep) ? folder : folder + sep));
  if (!inside || below.includes('\0') || below === '_headers') return null;
  if (!existsSync(path)) return null;
  if (statSync(path).isFile()) return path;
  if (!existsSync(join(path, 'index.html'))) return null;
  return below === '' || below.endsWith('/') ? join(path, 'index.html') : 'folder';
}

function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const compress = worthCompressing.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = compress ? gzipSync(bytes) : bytes;
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Length', body.length);
  response.setHeader('Vary', 'Accept-Encoding');
  if (compress) response.setHeader('Content-Encoding', 'gzip');
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  response.end(request.method === 'HEAD' ? undefined : body);
}
