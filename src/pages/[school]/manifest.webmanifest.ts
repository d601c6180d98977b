/**
 * `/<school>/manifest.webmanifest`: the school's name and crest for a home screen. It opens in the browser as any page
 * does, with Back and the address, so that Exit works as everywhere and nobody has to look for a way out of an app.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { themeOf } from '../../domain/school/theme.ts';
import { addresses } from '../../site/addresses.ts';
import { getSchoolViews } from '../../site/directory.ts';
import { appIconSizes } from '../../site/icons.ts';

export const getStaticPaths = (async () =>
  (await getSchoolViews()).map((view) => ({
    params: { school: view.slug },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView }> = ({ props: { view } }) => {
  const { name, shortName, colours } = view.school;
  const start = addresses.school(view.slug);
  const manifest = {
    name,
    short_name: shortName ?? name,
    lang: 'en-GB',
    id: start,
    start_url: start,
    scope: start,
    display: 'browser',
    theme_color: themeOf(colours).light.band,
    background_color: '#faf7f2',
    icons: appIconSizes.flatMap((size) =>
      ['any', 'maskable'].map((purpose) => ({
        src: addresses.appIcon(view.slug, size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
