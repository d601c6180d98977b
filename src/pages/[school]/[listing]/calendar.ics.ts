/** `/<school>/<listing>/calendar.ics`: the listing's sessions; an old name keeps its calendar, which phones ask for by itself. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { SchoolListing, SchoolView } from '../../../domain/school/school-view.ts';
import { calendarResponse, listingCalendar } from '../../../site/calendars.ts';
import { getDirectory, getSchoolViews } from '../../../site/directory.ts';

export const getStaticPaths = (async () =>
  (await getSchoolViews()).flatMap((view) => {
    const taken = new Set(view.listings.map(({ listing }) => listing.slug));
    return view.listings
      .filter(({ listing }) => listing.sessions.length + listing.places.flatMap(({ sessions }) => sessions).length > 0)
      .flatMap((each) =>
        [each.listing.slug, ...each.listing.previousSlugs.filter((slug) => !taken.has(slug))].map((slug) => ({
          params: { school: view.slug, listing: slug },
          props: { view, each },
        })),
      );
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: SchoolView; each: SchoolListing }> = async ({ props }) =>
  calendarResponse(listingCalendar(await getDirectory(), props.view, props.each));
