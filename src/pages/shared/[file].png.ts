/** `/shared/1f3a9c0b52d1.png`: what a chat shows of a link. None where the site does not know its own address. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getDirectory, getSchoolViews } from '../../site/directory.ts';
import { everyCard, type ShareCard } from '../../site/sharing/share-card.ts';
import { cardName, sharePicture } from '../../site/sharing/share-picture.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  if (!directory.site.url) return [];
  const cards = new Map(everyCard(directory, await getSchoolViews()).map((card) => [cardName(card), card]));
  return [...cards].map(([file, card]) => ({ params: { file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: ShareCard }> = async ({ props }) =>
  new Response(await sharePicture(props.card), { headers: { 'Content-Type': 'image/png' } });
