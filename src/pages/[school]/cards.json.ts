import type { APIRoute, GetStaticPaths } from 'astro';
import { cardFile } from '../../domain/finder/cards.ts';
import { packedFile } from '../../domain/finder/packed-cards.ts';
import { getSite } from '../../site/directory.ts';
import { searchIndexFor } from '../../site/search-index.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await getSite()).schools.keys()].map((school) => ({ params: { school } }));

export const GET: APIRoute = async ({ params }) => {
  const { directory, schools } = await getSite();
  const view = schools.get(params.school ?? '');
  if (!view) return new Response(null, { status: 404 });
  return Response.json(packedFile(cardFile(directory, view, await searchIndexFor(directory, view))));
};
