/** The site's collections: one for each kind of content, all read by the one strict reader. */

import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { contentFolder, filesIn } from '../scripts/lib/files.ts';
import { problemLine } from './reading/problem.ts';
import { readContent } from './reading/read-content.ts';
import { type KindName, kinds } from './schema/collections.ts';

/** Every collection asks for the same folder at the same moment: it is read once. */
let lastRead: { at: number; content: ReturnType<typeof readContent>['content'] } | null = null;

function readFolder(context: LoaderContext) {
  if (lastRead && Date.now() - lastRead.at < 1000) return lastRead.content;
  const folder = contentFolder();
  const { files, problems: strange } = filesIn(folder);
  const { content, problems } = readContent(files, folder);
  for (const problem of [...strange, ...problems]) {
    if (problem.severity === 'error') context.logger.error(`left out: ${problemLine(problem)}`);
  }
  lastRead = { at: Date.now(), content };
  return content;
}

/** A file that cannot be read is left out and said so; the rest of the site stays up. */
function kindLoader(kind: KindName): Loader {
  return {
    name: `fingerpost-${kind}`,
    load: async function loadKind(context) {
      const fill = () => {
        const entries = [...readFolder(context)[kind].values()];
        context.store.clear();
        for (const { slug, path, data, body } of entries) {
          const entry = { slug, path, data, body };
          context.store.set({ id: slug, data: entry, digest: context.generateDigest(entry) });
        }
      };
      fill();
      context.watcher?.add(contentFolder());
      context.watcher?.on('all', function refill(_event, changed) {
        if (changed.includes(contentFolder())) fill();
      });
    },
  };
}

const names = Object.keys(kinds) as KindName[];

export const collections = Object.fromEntries(
  names.map((kind) => [kind, defineCollection({ loader: kindLoader(kind) })]),
);
