/** `/<school>/calendar.ics`: all that a school offers, for a calendar that subscribes to it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarResponse, schoolCalendar } from '../../site/calendars.ts';
import { getDirectory, getSchoolViews } from '../../site/directory.ts';

export const getStaticPaths = (async () => {
  const directory = await getDirectory();
  return (await getSchoolViews()).flatMap((view) => {
    const text = schoolCalendar(directory, view);
    return text === null ? [] : { params: { school: view.slug }, props: { text } };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => calendarResponse(props.text);
