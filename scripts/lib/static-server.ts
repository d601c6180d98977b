/** Serves a built site on this machine alone, as a host would: its `_headers`, its 404 page, compressed. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { sendFile } from '../../src/disk/send-file.ts';
import { type HeaderRule, headerRules, headersFor } from './headers.ts';

export interface ServeOptions {
  folder: string;
  port: number;
  /** Where the site was built to sit: `/`, or `/town/`. */
  base?: string;
  /** False serves it as a plain host with no headers of ours. */
  withHeaders?: boolean;
  /** False gives only whole files, as some hosts do. */
  withParts?: boolean;
}

/** Starts the server on 127.0.0.1 and gives it back once it listens; throws a sentence where the port is taken. */
export function serveFolder(options: ServeOptions): Promise<Server> {
  return listening(createServer(siteAnswers(options)), options.port);
}

/** What answers for a built site. A site that is built anew keeps its headers until this is asked for again. */
export function siteAnswers(options: Omit<ServeOptions, 'port'>): RequestListener {
  const { folder, withHeaders = true } = options;
  const headersPath = join(folder, '_headers');
  const rules = withHeaders && existsSync(headersPath) ? headerRules(readFileSync(headersPath, 'utf8')) : [];
  return (request, response) => answer(request, response, { ...options, rules });
}

/** The server once it listens on this machine alone (or on `host`); throws a sentence where the port is taken. */
export function listening(server: Server, port: number, host = '127.0.0.1'): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: choose another with --port.`) : error),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, base = '/', rules, withParts = true }: Omit<ServeOptions, 'port'> & { rules: HeaderRule[] },
): void {
  const path = pathOf(request);
  const below = path?.startsWith(base) ? path.slice(base.length) : null;
  const file = path === null || below === null ? null : fileAt(folder, below);
  if (path !== null && file === 'folder') {
    response.writeHead(301, { location: folderAddress(folder, base, below ?? '') }).end();
    return;
  }
  const found = file ?? join(folder, '404.html');
  if (!existsSync(found)) {
    response.writeHead(404).end('Not found');
    return;
  }
  for (const [name, value] of headersFor(rules, path ?? '/')) response.setHeader(name, value);
  // In the middle of a publish a file may be missing for a moment: no browser is to remember that for a year.
  if (file === null) response.setHeader('cache-control', 'no-store');
  sendFile(request, response, found, { status: file === null ? 404 : 200, withParts });
}

/** The path asked for, decoded; null where it is no proper path. */
function pathOf(request: IncomingMessage): string | null {
  try {
    const asked = request.url ?? '/';
    // `//evil.example/` is a path here: read as the start of an address, its first part would be a host.
    return asked.startsWith('/') ? decodeURIComponent(new URL(`http://localhost${asked}`).pathname) : null;
  } catch {
    return null;
  }
}

/**
 * The address of a folder that was asked for without its last slash: made from where it lies, never from what was asked,
 * which a browser could read as another host (`/.//evil.example/..%2fhigh`).
 */
function folderAddress(folder: string, base: string, below: string): string {
  const names = relative(folder, normalize(join(folder, below))).split(sep);
  return `${base}${names.map(encodeURIComponent).join('/')}/`;
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
