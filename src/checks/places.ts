/** What must stay hidden about a place is not told somewhere else (G-03). */
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import { type Check, error, inListing, type Spot, textsOf, warning } from './check.ts';

export const places: Check = (content) =>
  [...content.listings.values()].flatMap((entry) => [...toldElsewhere(entry, content), ...maybeAHome(entry, content)]);

/** A hidden address, name or postcode in any text that is shown: the body, another place, a school's note. */
function toldElsewhere(entry: Entry<'listings'>, content: Content): Problem[] {
  const hidden = entry.data.places.flatMap((place, index) => (place.hideExactAddress ? [{ place, index }] : []));
  if (hidden.length === 0) return [];
  // A hidden place's own fields are dropped before anything is shown, so only its part of town can tell.
  const own = ({ path }: Spot) =>
    hidden.some(({ index }) => path[0] === 'places' && path[1] === index) && path[2] !== 'area';
  const notShown = ({ path }: Spot) => path[0] === 'source' || path[0] === 'consent';
  const texts = textsOf('listings', entry).filter((text) => !own(text) && !notShown(text));
  for (const school of content.schools.values()) {
    school.data.view.notes.forEach(({ listing, note }, index) => {
      if (listing === entry.slug)
        texts.push({ kind: 'schools', entry: school, path: ['view', 'notes', index, 'note'], text: note });
    });
  }
  return hidden.flatMap(({ place }) =>
    texts.flatMap((text) => {
      const secret = secretsOf(place).find((each) => squeezed(text.text).includes(squeezed(each)));
      if (!secret) return [];
      const message = `tells “${secret}”, which belongs to a place whose exact address is hidden; delete it here`;
      return [error(text, 'place.hidden_told', message)];
    }),
  );
}

/** What gives a place away: its postcode, its whole address, the line with house and street, its name. */
function secretsOf(place: Entry<'listings'>['data']['places'][number]): string[] {
  const street = place.address?.split(',')[0]?.trim();
  return [place.postcode, place.address, street, place.name].filter(
    (each): each is string => each !== undefined && each !== place.area && squeezed(each).length >= 5,
  );
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** One person alone, at an address that is no hall or club: perhaps where they live. */
function maybeAHome(entry: Entry<'listings'>, content: Content): Problem[] {
  if (content.organisations.get(entry.data.organisation)?.data.size !== 'lone') return [];
  return entry.data.places.flatMap((place, index) => {
    if (place.hideExactAddress || place.name || !place.address) return [];
    const message =
      'is shown, and one person runs this alone; if it is their home, hide the exact address, else write the name of the building';
    return [warning(inListing(entry, 'places', index, 'address'), 'place.home', message)];
  });
}
