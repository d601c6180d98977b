/** `/photos/chess-club-480.1f3a9c0b.webp`: the pictures of what is shown, made anew. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { type Picture, type PictureUse, publishedPictures } from '../../domain/directory/picture.ts';
import { getDirectory } from '../../site/directory.ts';
import { publishedBytes } from '../../site/picture-bytes.ts';

export const getStaticPaths = (async () => {
  const { pictures, listings, schools } = await getDirectory();
  const files = (named: (string | undefined)[], use: PictureUse) =>
    [...new Set(named)].flatMap((file) => {
      const picture = pictures.get(file ?? '');
      return picture ? publishedPictures(picture, use).map((each) => ({ ...each, picture })) : [];
    });
  const all = [
    ...files(
      [...listings.values()].map(({ photo }) => photo.file),
      'photo',
    ),
    ...files(
      [...schools.values()].map(({ data }) => data.crest.file),
      'crest',
    ),
  ];
  return [...new Map(all.map((each) => [each.name, each])).values()].map(({ name, picture, width }) => ({
    params: { file: name.replace(/\.webp$/, '') },
    props: { picture, width },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture; width: number }> = async ({ props }) =>
  new Response(await publishedBytes(props.picture, props.width), { headers: { 'Content-Type': 'image/webp' } });
