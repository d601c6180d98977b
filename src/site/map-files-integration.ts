/** Puts the schools' base maps, which `npm run map` writes into `content/map`, on the site at `/map/`. */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isOwnFile, ownFiles } from '../disk/beside-texts.ts';
import { contentFolder } from '../disk/files.ts';
import { sendFile } from '../disk/send-file.ts';
import { basePath } from './base-path.ts';

/** The parts of a school's map: what it is, all in one file, and one file a tile. Nothing else is published. */
const mapFile = /^([a-z0-9-]+)(?:\.json|\.pmtiles|\/\d+\/\d+\/\d+\.mvt)$/;
const schoolOf = (path: string) => mapFile.exec(path)?.[1] ?? '';

/** Whether a school has a base map in this content folder. */
export const hasBaseMap = (school: string) => existsSync(join(mapFolder(), `${school}.json`));

/** A build has the maps of the schools that its content has, and of no others; so has the site while it is edited. */
export function mapFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'map-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = basePath(config.base);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(function answerWithMap(request, response, next) {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const file = pathname.startsWith(`${base}map/`) ? fileOf(pathname.slice(`${base}map/`.length)) : null;
          if (file) sendFile(request, response, file, { status: 200, withParts: true });
          else next();
        });
      },
      'astro:build:done': ({ dir }) => {
        const known = new Set(schools());
        for (const path of ownFiles(mapFolder(), mapFile)) {
          if (!known.has(schoolOf(path))) continue;
          const to = join(fileURLToPath(dir), 'map', path);
          mkdirSync(dirname(to), { recursive: true });
          copyFileSync(join(mapFolder(), path), to);
        }
      },
    },
  };
}

const mapFolder = () => join(contentFolder(), 'map');

function schools(): string[] {
  const folder = join(contentFolder(), 'schools');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length));
}

/** The file of a map for a path below `/map/`, or null. */
function fileOf(path: string): string | null {
  return schools().includes(schoolOf(path)) && isOwnFile(mapFolder(), path) ? join(mapFolder(), path) : null;
}
