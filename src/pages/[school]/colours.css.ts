/** `/<school>/colours.css`: a school's own colours, as a file because the pages' policy allows no styles in HTML. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { getSchoolViews } from '../../site/directory.ts';

export const getStaticPaths = (async () => {
  const views = await getSchoolViews();
  return views.map((view) => ({ params: { school: view.slug }, props: { view } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView }> = ({ props }) => {
  const { main, accent } = props.view.school.colours;
  const rules = [main && `--band:${main}`, accent && `--band-line:${accent}`].filter(Boolean).join(';');
  return new Response(`@media screen{:root:root{${rules}}}\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
