/** Answers a request with a file: its type, compressed where that helps, or the part of it that was asked for. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mvt': 'application/vnd.mapbox-vector-tile',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const worthCompressing = /^text\/|json|javascript|svg|xml|wasm/;

interface How {
  status: number;
  /** Whether a part may be asked for (HTTP Range). */
  withParts: boolean;
}

/** Sends the file; the body only where the request is for one. */
export function sendFile(request: IncomingMessage, response: ServerResponse, file: string, how: How): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const whole = readFileSync(file);
  const part = how.withParts && how.status === 200 ? partAsked(request, whole.length) : 'whole';
  response.setHeader('Content-Type', type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (how.withParts) response.setHeader('Accept-Ranges', 'bytes');
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (part === 'beyond') {
    response.setHeader('Content-Range', `bytes */${whole.length}`);
    response.writeHead(416).end();
    return;
  }
  if (part !== 'whole') {
    response.setHeader('Content-Range', `bytes ${part.start}-${part.end}/${whole.length}`);
    finish(request, response, 206, whole.subarray(part.start, part.end + 1));
    return;
  }
  const compress = worthCompressing.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (compress) response.setHeader('Content-Encoding', 'gzip');
  finish(request, response, how.status, compress ? gzipSync(whole) : whole);
}

function finish(request: IncomingMessage, response: ServerResponse, status: number, body: Uint8Array): void {
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
}

type Part = { start: number; end: number } | 'whole' | 'beyond';

/**
 * Which bytes are asked for (RFC 9110, section 14). Several parts at once, and parts only of a file that has not
 * changed since (`If-Range`), are answered with the whole file, as the rules allow.
 */
function partAsked({ headers, method }: IncomingMessage, size: number): Part {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if ((first === '' && last === '') || headers['if-range'] || method !== 'GET') return 'whole';
  if (first === '')
    return Number(last) === 0 || size === 0 ? 'beyond' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  const start = Number(first);
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < start) return 'whole';
  return start >= size ? 'beyond' : { start, end };
}
