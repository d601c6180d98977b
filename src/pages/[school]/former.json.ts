/** `/<school>/former.json`: what became of listings that a shortlist on paper may still name. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { formerListings } from '../../domain/shortlist/former.ts';
import { getSchoolViews } from '../../site/directory.ts';
import { getLedger } from '../../site/gone.ts';

export const getStaticPaths = (async () =>
  (await getSchoolViews()).map((view) => ({
    params: { school: view.slug },
    props: { view },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView }> = ({ props }) =>
  Response.json(formerListings(props.view, getLedger().addresses));
