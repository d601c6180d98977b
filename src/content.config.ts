/** The site's collections: one for each kind of content, all read by the one strict reader. */

import { defineCollection } from 'astro:content';
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, filesIn } from '../scripts/lib/files.ts';
import type { Entry } from './domain/directory.ts';
import { problemLine } from './reading/problem.ts';
import { readContent } from './reading/read-content.ts';
import { type KindName, kinds } from './schema/collections.ts';

const names = Object.keys(kinds) as KindName[];

type Files = Record<KindName, Entry<object>[]>;

/** Every collection asks for the same folder at the same moment: it is read once, and then let go. */
let lastRead: { files: Files; wanted: Set<KindName> } | null = null;

/** The files of one kind, from the folder as it is now. */
function filesOf(kind: KindName, context: LoaderContext): Entry<object>[] {
  if (!lastRead?.wanted.has(kind)) lastRead = { files: readFiles(context), wanted: new Set(names) };
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
  for (const problem of [...strange, ...problems]) {
    if (problem.severity === 'error') context.logger.error(`left out: ${problemLine(problem)}`);
  }
  return Object.fromEntries(names.map((each) => [each, [...content[each].values()]])) as unknown as Files;
}

/** A file that cannot be read is left out and said so; the rest of the site stays up. */
function kindLoader(kind: KindName): Loader {
  return {
    name: `fingerpost-${kind}`,
    load: async function loadKind(context) {
      const fill = () => {
        const files = filesOf(kind, context);
        const gone = new Set(context.store.keys());
        for (const { slug, path, data, body } of files) {
          const entry = { slug, path, data, body };
          // What is as it was is left alone: each change makes every open page load again.
          context.store.set({ id: slug, data: entry, digest: context.generateDigest(entry) });
          gone.delete(slug);
        }
        for (const slug of gone) context.store.delete(slug);
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

export const collections = Object.fromEntries(
  names.map((kind) => [kind, defineCollection({ loader: kindLoader(kind) })]),
);
