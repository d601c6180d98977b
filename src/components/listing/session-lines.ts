import type { ListingView, PlaceView, SessionView } from '../../domain/listing/listing-view.ts';

/** Every session of a listing with what its place is called; empty for one with no place. */
export function everySessionView(listing: ListingView): (SessionView & { place: string })[] {
  return [
    ...listing.places.flatMap((place) => place.sessions.map((session) => ({ ...session, place: place.name }))),
    ...listing.sessions.map((session) => ({ ...session, place: '' })),
  ];
}

/** The places from the nearest to the school on; those of which no distance is known stand last. */
export function nearestFirst(places: readonly PlaceView[]): PlaceView[] {
  const far = ({ km }: PlaceView) => km ?? Number.POSITIVE_INFINITY;
  return [...places].sort((one, other) => (far(one) === far(other) ? 0 : far(one) - far(other)));
}

/** `, about 15 minutes’ walk` after `before`; empty where it is not known or more than an hour, which nobody walks. */
export function walkWords({ walkingMinutes }: PlaceView, before = ''): string {
  if (walkingMinutes === null || walkingMinutes > 60) return '';
  return `${before}about ${walkingMinutes} minutes’ walk`;
}

/** How many words the page has to fit on one side of paper, but for headings and questions. */
export function wordCount(listing: ListingView): number {
  const texts = [
    listing.body,
    listing.schoolNote,
    listing.joining.action.help,
    listing.joining.note,
    ...listing.firstVisit.stops.flatMap(({ what, first, rest }) => [what, first, rest]),
    ...listing.firstVisit.answers.flatMap(({ question, answer }) => [question, answer]),
    ...[...listing.access, ...listing.support].flatMap(({ question, answer }) => [question, answer]),
    ...listing.cost.details,
    ...listing.safeguarding.statements,
    ...listing.places.flatMap(({ name, address, gettingThere }) => [name, address, gettingThere]),
    ...everySessionView(listing).flatMap(({ text, note, details }) => [text, note, ...details]),
  ];
  return texts.join(' ').split(/\s+/).length;
}
