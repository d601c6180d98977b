/** `/<school>/icon-192.png`, `icon-512.png` and `apple-touch-icon.png`: the school on a home screen. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { getDirectory, getSchoolViews } from '../../site/directory.ts';
import { appIconSizes, crestIcon, postIcon, touchIconSize } from '../../site/icons.ts';

export const getStaticPaths = (async () => {
  const icons = [
    { icon: 'apple-touch-icon', size: touchIconSize },
    ...appIconSizes.map((size) => ({ icon: `icon-${size}`, size })),
  ];
  return (await getSchoolViews()).flatMap((view) =>
    icons.map(({ icon, size }) => ({ params: { school: view.slug, icon }, props: { view, size } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView; size: number }> = async ({ props: { view, size } }) => {
  const { crest, colours } = view.school;
  const picture = (await getDirectory()).pictures.get(crest.file ?? '');
  const bytes = picture ? await crestIcon(picture, colours.main, size) : await postIcon(size, colours.main);
  return new Response(bytes, { headers: { 'Content-Type': 'image/png' } });
};
