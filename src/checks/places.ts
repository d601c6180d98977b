/** What must stay hidden about a place is not told somewhere else (G-03). */
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import { type Check, error, inListing, type Spot, textsOf, warning } from './check.ts';

export const places: Check = (content) =>
  [...content.listings.values()].flatMap((entry) => [...toldElsewhere(entry, content), ...maybeAHome(entry, content)]);

/** A hidden address, name or postcode in any text that is shown: of the listing, its organisation or a school's note. */
function toldElsewhere(entry: Entry<'listings'>, content: Content): Problem[] {
  const hidden = entry.data.places.filter((place) => place.hideExactAddress);
  if (hidden.length === 0) return [];
  const texts = shownTexts(entry, content);
  return hidden.flatMap((place) =>
    texts.flatMap((text) => {
      const secret = secretsOf(place).find((each) => tells(text.text, each));
      if (!secret) return [];
      const message = `tells “${secret}”, which belongs to a place whose exact address is hidden; delete it here`;
      return [error(text, 'place.hidden_told', message)];
    }),
  );
}

function shownTexts(entry: Entry<'listings'>, content: Content): (Spot & { text: string })[] {
  // Of a hidden place only its part of town and its sessions are shown: its other fields may say where it is.
  const isDropped = ({ path: [field, index, part] }: Spot) =>
    field === 'source' ||
    field === 'consent' ||
    (field === 'places' &&
      entry.data.places[Number(index)]?.hideExactAddress &&
      part !== 'area' &&
      part !== 'sessions');
  const texts = textsOf('listings', entry).filter((text) => !isDropped(text));
  const organisation = content.organisations.get(entry.data.organisation);
  if (organisation) texts.push(...textsOf('organisations', organisation).filter(({ path }) => path[0] !== 'name'));
  for (const school of content.schools.values()) {
    school.data.view.notes.forEach(({ listing, note }, index) => {
      if (listing === entry.slug)
        texts.push({ kind: 'schools', entry: school, path: ['view', 'notes', index, 'note'], text: note });
    });
  }
  return texts;
}

/** What gives a place away: its postcode, its whole address, each line of it with a number or a house, its name. */
function secretsOf({ postcode, address, name, area }: Entry<'listings'>['data']['places'][number]): string[] {
  const [first, ...others] = (address ?? '').split(',').map((line) => line.trim());
  const secrets = [postcode, address, first, ...others.filter((line) => isExact(line)), name];
  return secrets.filter(
    (each): each is string => each !== undefined && squeezed(each).length >= 5 && (each !== area || isExact(each)),
  );
}

/** “44 Silent Row” and “Rose Cottage” lead to a door; “Millside” is a part of town. */
const isExact = (line: string) => /\d|\b(?:cottage|house|flat|lodge|farm|bungalow)\b/i.test(line);

/** Whether a text has the words of a secret in it; “112 Weir Lane” does not tell “12 Weir Lane”. */
function tells(text: string, secret: string): boolean {
  const [whole, part] = [squeezed(text), squeezed(secret)];
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1))
    if (!/^\d/.test(part) || !/\d/.test(whole.charAt(at - 1))) return true;
  return false;
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
