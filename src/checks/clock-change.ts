/** Times on the night the clocks change: one that comes twice, or never. */
import type { Problem } from '../reading/problem.ts';
import { type Check, inListing, openListings, warning } from './check.ts';

/** Clocks change at 1:00 GMT on the last Sundays of March and October (Summer Time Order 2002, SI 2002/262). */
export const clockChange: Check = (content) =>
  openListings(content).flatMap((entry) => {
    const places = [
      { sessions: entry.data.sessions, at: [] as (string | number)[] },
      ...entry.data.places.map((place, index) => ({ sessions: place.sessions, at: ['places', index] })),
    ];
    return places.flatMap(({ sessions, at }) =>
      sessions.flatMap((session, index): Problem[] => {
        const dates = [...session.dates, session.from].filter((date) => date !== undefined);
        if (!session.starts?.startsWith('01:')) return [];
        const spot = inListing(entry, ...at, 'sessions', index, 'starts');
        return dates.flatMap((date) => {
          if (isLastSundayOf('10', date))
            return [
              warning(spot, 'time.ambiguous', `comes twice on ${date}, when the clocks go back; write another time`),
            ];
          if (isLastSundayOf('03', date))
            return [
              warning(spot, 'time.skipped', `does not exist on ${date}, when the clocks go on; write another time`),
            ];
          return [];
        });
      }),
    );
  });

function isLastSundayOf(month: '03' | '10', date: string): boolean {
  const [, itsMonth, day] = date.split('-');
  // Both months have 31 days.
  return itsMonth === month && Number(day) > 24 && new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
}
