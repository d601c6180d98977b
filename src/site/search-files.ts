/** The files of each school's search bundle, as addresses of the site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from './directory.ts';
import { searchIndexFor } from './search-index.ts';

/**
 * The files of one folder and ending. Each ending has a page of its own, since Astro takes an address for a
 * file, which has no slash at its end, only where the page's own name ends like one.
 */
export function searchFiles(folder: '' | 'index/', ending: string): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const getStaticPaths: GetStaticPaths = async () => {
    const { directory, schools } = await getSite();
    const paths = [...schools.values()].map(async (view) => {
      const { files } = await searchIndexFor(directory, view);
      const names = [...files.keys()].filter((path) => path.startsWith(folder) && path.endsWith(ending));
      return names.map((path) => ({ params: { school: view.slug, file: path.slice(folder.length, -ending.length) } }));
    });
    return (await Promise.all(paths)).flat();
  };
  const GET: APIRoute = async ({ params: { school = '', file = '' } }) => {
    const { directory, schools } = await getSite();
    const view = schools.get(school);
    const bytes = view && (await searchIndexFor(directory, view)).files.get(`${folder}${file}${ending}`);
    if (!bytes) return new Response(null, { status: 404 });
    const type = ending === '.json' ? 'application/json' : 'application/octet-stream';
    return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
