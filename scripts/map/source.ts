/** Where the map data comes from: a file that was named, one drawn for this directory, or one downloaded. */
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SiteSettings } from '../../src/schema/settings.ts';

export interface MapSource {
  file: string;
  /** Drawn by hand for a town that does not exist. */
  madeUp: boolean;
}

interface Asked {
  folder: string;
  extract?: string;
  download: boolean;
  site: SiteSettings;
  say: (sentence: string) => void;
}

const cache = '.cache/map';

/** The extract to use. Throws a sentence that says how to name one. */
export async function mapSource({ folder, extract, download, site, say }: Asked): Promise<MapSource> {
  if (extract !== undefined) {
    if (!existsSync(extract)) throw new Error(`There is no file “${extract}”; check its name and folder.`);
    if (!isExtract(extract))
      throw new Error(`${extract}: name an OpenStreetMap extract, which ends in .osm.pbf or .osm.`);
    return { file: extract, madeUp: false };
  }
  const drawn = drawnIn(join(folder, 'map', 'source'));
  if (drawn && !download) return { file: drawn, madeUp: site.fictional };
  if (!site.mapExtract) throw new Error(howToName(folder));
  const file = join(cache, basename(new URL(site.mapExtract).pathname) || 'extract.osm.pbf');
  if (!isExtract(file))
    throw new Error(
      `${folder}/settings/site.yaml, Map data: name a file that ends in .osm.pbf (found “${site.mapExtract}”).`,
    );
  if (download) await downloaded(site.mapExtract, file, say);
  else if (!existsSync(file))
    throw new Error(`${site.mapExtract} has not been downloaded yet. To download it now, add --download.`);
  return { file, madeUp: false };
}

const isExtract = (path: string) => /\.osm(?:\.pbf|\.bz2|\.gz)?$/.test(path);

function drawnIn(folder: string): string | null {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter(isExtract).toSorted();
  if (files.length > 1) throw new Error(`${folder} has several files (${files.join(', ')}); name one with --extract.`);
  return files[0] ? join(folder, files[0]) : null;
}

const howToName = (folder: string) =>
  `There is no map data. Download the OpenStreetMap extract of your county (a file that ends in .osm.pbf; see the guide “Make the map”) and name it with --extract FILE, or write its web address as “mapExtract” in ${folder}/settings/site.yaml and add --download.`;

/** Fetches a file in one piece, saying every 10% how far it is; an attempt that failed leaves nothing behind. */
export async function downloaded(address: string, file: string, say: (sentence: string) => void): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const response = await fetch(address).catch((error: Error) => {
    throw new Error(
      `${address} could not be reached (${error.cause ?? error.message}). Download it by hand and name it with --extract.`,
    );
  });
  if (!response.ok || !response.body)
    throw new Error(`${address} answered ${response.status}. Open it in a browser and correct “mapExtract”.`);
  const size = Number(response.headers.get('content-length') ?? 0);
  const part = `${file}.part`;
  let got = 0;
  let said = 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      got += chunk.length;
      if (size > 0 && got / size >= said + 0.1) {
        said = Math.floor((got / size) * 10) / 10;
        say(`${Math.round(said * 100)}% of ${megabytes(size)}`);
      }
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.fromWeb(response.body as never), counted, createWriteStream(part));
    if (size > 0 && got !== size)
      throw new Error(`${address} broke off after ${megabytes(got)} of ${megabytes(size)}. Try again.`);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
}

/** `3.2 MB`, or `120 KB` under one. */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
