/** `/<school>/lists/<list>/calendar.ics`: a list chosen by staff, for a calendar that subscribes to it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse, listCalendar } from '../../../../site/calendars.ts';
import { getDirectory, getSchoolViews } from '../../../../site/directory.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  return (await getSchoolViews()).flatMap((view) =>
    view.lists.flatMap((list) => {
      const text = listCalendar(directory, view, list);
      return text === null ? [] : { params: { school: view.slug, list: list.slug }, props: { text } };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => calendarResponse(props.text);
