/** The site's collections: one for each kind of content, all read by the one strict reader. */

import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, filesIn } from './disk/files.ts';
import { picturesIn } from './disk/pictures.ts';
import type { Entry } from './domain/directory/directory.ts';
import type { Picture } from './domain/directory/picture.ts';
import { problemLine } from './reading/problem.ts';
import { readContent } from './reading/read-content.ts';
import { type KindName, kinds } from './schema/collections.ts';

const names = Object.keys(kinds) as KindName[];

type Files = Record<KindName, Entry<object>[]> & { pictures: Picture[] };

/** Every collection asks for the same folder at the same moment: it is read once, and then let go. */
let lastRead: { files: Files; wanted: Set<keyof Files> } | null = null;

/** The files of one kind, from the folder as it is now. */
function filesOf<K extends keyof Files>(kind: K, context: LoaderContext): Files[K] {
  if (!lastRead?.wanted.has(kind)) lastRead = { files: readFiles(context), wanted: new Set([...names, 'pictures']) };
  const { files, wanted } = lastRead;
  wanted.delete(kind);
  if (wanted.size === 0) lastRead = null;
  return files[kind];
}

/** A build has read the folder already (`scripts/lib/read-apart.ts`); in development it is read here. */
function readFiles(context: LoaderContext): Files {
  if (process.env.FINGERPOST_READ) return JSON.parse(readFileSync(process.env.FINGERPOST_READ, 'utf8'));
  const folder = contentFolder();
  const { files, problems: strange } = filesIn(folder);
  const { content, problems } = readContent(files, folder);
  const { pictures, problems: badPictures } = picturesIn(folder);
  for (const problem of [...strange, ...problems, ...badPictures]) {
    if (problem.severity === 'error') context.logger.error(`left out: ${problemLine(problem)}`);
  }
  const byKind = Object.fromEntries(names.map((each) => [each, [...content[each].values()]]));
  return { ...byKind, pictures } as unknown as Files;
}

/** A file that cannot be read is left out and said so; the rest of the site stays up. */
const kindLoader = (kind: KindName) =>
  loaderOf(kind, (context) =>
    filesOf(kind, context).map(({ slug, path, data, body }) => [slug, { slug, path, data, body }]),
  );

/** What is known of each picture that may be shown; its bytes stay where they are. */
const pictureLoader = () =>
  loaderOf('pictures', (context) => filesOf('pictures', context).map((picture) => [picture.file, { ...picture }]));

function loaderOf(
  name: string,
  entriesNow: (context: LoaderContext) => [id: string, data: Record<string, unknown>][],
): Loader {
  return {
    name: `fingerpost-${name}`,
    load: async function loadEntries(context) {
      const fill = () => {
        const entries = entriesNow(context);
        const gone = new Set(context.store.keys());
        for (const [id, data] of entries) {
          // What is as it was is left alone: each change makes every open page load again.
          context.store.set({ id, data, digest: context.generateDigest(data) });
          gone.delete(id);
        }
        for (const id of gone) context.store.delete(id);
      };
      fill();
      whenContentChanges(context, fill);
    },
  };
}

/** Calls `fill` once after files of the content folder have changed, however many changed together. */
function whenContentChanges({ watcher }: LoaderContext, fill: () => void): void {
  const folder = contentFolder();
  let waiting: NodeJS.Timeout | undefined;
  watcher?.add(folder);
  watcher?.on('all', function fillSoon(_event, changed) {
    if (!changed.includes(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(fill, 150);
  });
}

export const collections = {
  ...Object.fromEntries(names.map((kind) => [kind, defineCollection({ loader: kindLoader(kind) })])),
  pictures: defineCollection({ loader: pictureLoader() }),
};
