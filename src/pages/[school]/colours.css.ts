/** `/<school>/colours.css`: a school's own colours, as a file because the pages' policy allows no styles in HTML. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { themeOf } from '../../domain/school/theme.ts';
import { getSchoolViews } from '../../site/directory.ts';

export const getStaticPaths = (async () => {
  const views = await getSchoolViews();
  return views.map((view) => ({ params: { school: view.slug }, props: { view } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView }> = ({ props }) => {
  const { light, dark } = themeOf(props.view.school.colours);
  const changed = Object.entries(dark).filter(([name, colour]) => colour !== light[name as keyof typeof light]);
  const css = `@media screen{:root:root{${rules(Object.entries(light))}}}
@media screen and (prefers-color-scheme:dark){:root:root{${rules(changed)}}}
`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

function rules(colours: [name: string, colour: string][]): string {
  return colours.map(([name, colour]) => `--${name}:${colour}`).join(';');
}
