/** `/photos/chess-club-480.1f3a9c0b.webp`: the pictures of what is shown, made anew. */
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  type Focus,
  type Picture,
  type PictureUse,
  type PublishedPicture,
  publishedPictures,
} from '../../domain/directory/picture.ts';
import { getDirectory } from '../../site/directory.ts';
import { publishedBytes } from '../../site/picture-bytes.ts';

export const getStaticPaths = (async () => {
  const { pictures, listings, schools } = await getDirectory();
  const files = (file: string | undefined, focus: Focus, uses: PictureUse[]) => {
    const picture = pictures.get(file ?? '');
    if (!picture) return [];
    return uses.flatMap((use) => publishedPictures({ ...picture, focus }, use).map((made) => ({ picture, made })));
  };
  const all = [
    ...[...listings.values()].flatMap(({ photo }) => files(photo.file, photo.focus, ['photo', 'square'])),
    ...[...schools.values()].flatMap(({ data }) => files(data.crest.file, {}, ['crest'])),
  ];
  return [...new Map(all.map((each) => [each.made.name, each])).values()].map(({ picture, made }) => ({
    params: { file: made.name.replace(/\.webp$/, '') },
    props: { picture, made },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture; made: PublishedPicture }> = async ({ props }) =>
  new Response(await publishedBytes(props.picture, props.made), { headers: { 'Content-Type': 'image/webp' } });
