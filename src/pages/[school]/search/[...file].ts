import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../../site/directory.ts';
import { searchIndexFor } from '../../../site/search-index.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { directory, schools } = await getSite();
  const paths = [...schools.values()].map(async (view) => {
    const { files } = await searchIndexFor(directory, view);
    return [...files.keys()].map((file) => ({ params: { school: view.slug, file } }));
  });
  return (await Promise.all(paths)).flat();
};

export const GET: APIRoute = async ({ params: { school = '', file = '' } }) => {
  const { directory, schools } = await getSite();
  const view = schools.get(school);
  const bytes = view && (await searchIndexFor(directory, view)).files.get(file);
  if (!bytes) return new Response(null, { status: 404 });
  const type = file.endsWith('.js')
    ? 'text/javascript'
    : file.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream';
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': type } });
};
