/** The files of a built site, as a host would have them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sites } from './sites.ts';

export interface BuiltFile {
  path: string;
  /** Its text; what is compressed inside the file (the search index is) is unpacked, and lines folded in calendars are whole. */
  text: string;
}

/** Every file of a built site. */
export function builtFiles(folder = sites.withHeaders.folder): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path: path.slice(folder.length + 1).replaceAll('\\', '/'),
        text: textOf(entry.name, readFileSync(path)),
      };
    });
}

/** The built pages. */
export const builtPages = (folder?: string) => builtFiles(folder).filter(({ path }) => path.endsWith('.html'));

/** Each listing's page once, at one of the schools that show it: `north-primary/chess-club/`. */
export function listingPages(folder?: string): string[] {
  const pages = new Map<string, string>();
  for (const { path, text } of builtPages(folder)) {
    const [school, slug] = path.split('/');
    if (school && slug && /<article class="listing/.test(text)) pages.set(slug, `${school}/${slug}/`);
  }
  return [...pages.values()];
}

function textOf(name: string, bytes: Buffer): string {
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
  return name.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text;
}
