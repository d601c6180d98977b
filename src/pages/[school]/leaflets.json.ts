/** `/<school>/leaflets.json`: what any leaflet of the school is made of. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { helplinesFor } from '../../components/helplines.ts';
import { leafletFile } from '../../domain/paper/leaflet.ts';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { getDirectory, getSchoolViews } from '../../site/directory.ts';
import { getLedger } from '../../site/gone.ts';

export const getStaticPaths = (async () =>
  (await getSchoolViews()).map((view) => ({
    params: { school: view.slug },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView }> = async ({ props: { view } }) => {
  const directory = await getDirectory();
  return Response.json(leafletFile(directory, view, helplinesFor(directory, view), getLedger().addresses));
};
