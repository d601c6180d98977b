/**
 * `/admin/`: the editor in `npm start` and in a finished site, the same bundle in both.
 *
 * In development it stands apart from Vite's own client, so that saving a file never loads the editor again
 * in the middle of an edit; there, `/api/edit` reads and writes the content folder of this computer.
 */

import { cpSync, statSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { contentFolder } from '../disk/files.ts';
import { sendFile } from '../disk/send-file.ts';
import { adminBundle, readyAdminBundle } from './admin-bundle.ts';
import { adminContent } from './admin-content.ts';
import { gettingReadyPage } from './admin-pages.ts';
import { adminHeaders } from './admin-security.ts';
import { basePath } from './base-path.ts';
import { strangerProblem, strangerProblemForWriting } from './own-machine.ts';

/** A save with its photos is far below this. */
const longestRequest = 32 * 1024 * 1024;

/** Answers one request of the editor for a content folder. */
type AnswerEdit = (folder: string, request: unknown) => Promise<{ status: number; json: unknown }>;

/** `answerEdit` is asked in `npm start` alone. */
export function editorPages(answerEdit: AnswerEdit): AstroIntegration {
  let base = '/';
  return {
    name: 'editor-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, logger }) => {
        if (command !== 'dev') return;
        const answerEditor = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (pathname === `${base}api/edit`) answerSaving(request, response, answerEdit);
          else if (pathname === `${base}admin`) response.writeHead(301, { location: `${base}admin/` }).end();
          else if (pathname.startsWith(`${base}admin/`))
            answerPage(request, response, { below: pathname.slice(`${base}admin/`.length), base, logger });
          else next();
        };
        updateConfig({ vite: { plugins: [beforeAstro(answerEditor)] } });
      },
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const { editing, settings, preview } = adminContent(contentFolder(), { base, embedded: false });
        // The page that says so is there already: src/pages/admin.
        if (editing.backend === 'none') return;
        const into = join(fileURLToPath(dir), 'admin');
        cpSync(await adminBundle(), into, { recursive: true });
        writeFileSync(join(into, 'config.json'), JSON.stringify(settings));
        writeFileSync(join(into, 'preview-data.json'), JSON.stringify(preview()));
      },
    },
  };
}

/** Astro would answer that an address without a slash at its end is no page: so ours comes before its own. */
function beforeAstro(handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void): Plugin {
  return {
    name: 'fingerpost-editor',
    enforce: 'post',
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({ route: '', handle });
    },
  };
}

/** The bundle that is shown; null until it is built. */
let bundle: string | null = null;

/** Builds the bundle where it is missing; until then the one before is shown, where there is one. */
function makeReady(logger: AstroIntegrationLogger): void {
  const ready = readyAdminBundle();
  if (ready) bundle = ready;
  else
    adminBundle().then(
      (built) => {
        bundle = built;
      },
      (error: Error) => logger.error(error.message),
    );
}

interface Asked {
  /** The path below `/admin/`. */
  below: string;
  base: string;
  logger: AstroIntegrationLogger;
}

function answerPage(request: IncomingMessage, response: ServerResponse, { below, base, logger }: Asked): void {
  const problem = strangerProblem(request.headers, request.socket.remoteAddress);
  if (problem) {
    send(response, 403, { error: problem });
    return;
  }
  for (const [name, value] of Object.entries(adminHeaders())) response.setHeader(name, value);
  if (below === 'config.json' || below === 'preview-data.json') {
    const { settings, preview } = adminContent(contentFolder(), { base, embedded: true });
    send(response, 200, below === 'config.json' ? settings : preview());
    return;
  }
  // The page decides which bundle it is; its parts come from the same one, whatever changes meanwhile.
  if (below === '') makeReady(logger);
  if (bundle === null) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.writeHead(503, { 'Retry-After': '2' }).end(gettingReadyPage);
    return;
  }
  const file = normalize(join(bundle, below || 'index.html'));
  const isThere = file.startsWith(bundle + sep) && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
  if (isThere) sendFile(request, response, file, { status: 200, withParts: false });
  else send(response, 404, { error: 'There is no such file.' });
}

function answerSaving(request: IncomingMessage, response: ServerResponse, answerEdit: AnswerEdit): void {
  const stranger = strangerProblemForWriting(request.headers, request.socket.remoteAddress);
  const problem = request.method === 'POST' ? stranger : 'Only POST is answered here.';
  if (problem) {
    send(response, 403, { error: problem });
    return;
  }
  const parts: Buffer[] = [];
  let length = 0;
  request.on('data', (part: Buffer) => {
    length += part.length;
    if (length <= longestRequest) parts.push(part);
  });
  request.on('end', async () => {
    const tooMuch = { status: 413, json: { error: 'That is too much at once: add fewer photos.' } };
    const { status, json } =
      length > longestRequest ? tooMuch : await answerEdit(contentFolder(), parsed(Buffer.concat(parts)));
    send(response, status, json);
  });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, json: unknown): void {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(JSON.stringify(json));
}
