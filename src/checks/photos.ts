/** A photo is shown with the families' leave alone, and says in words what it shows. */
import { photoRefusal } from '../domain/directory/photo-consent.ts';
import { addDays, dateWords } from '../domain/time/dates.ts';
import type { Problem } from '../reading/problem.ts';
import type { Content, Entry } from '../reading/read-content.ts';
import { type Check, error, inListing, warning } from './check.ts';

export const photos: Check = (content, today) =>
  [...content.listings.values()]
    .filter(({ data }) => data.photo.file && data.status !== 'closed')
    .flatMap((entry) => [...photoLeave(entry, today), ...endsSoon(entry, content, today), ...emptyWords(entry)]);

/** The photos that are not shown because nobody has agreed, or not any more: a build names each. */
export const photosWithoutLeave: Check = (content, today) =>
  [...content.listings.values()]
    .flatMap((entry) => photoLeave(entry, today))
    .filter(({ severity }) => severity === 'error');

/** Those that may be shown only for a while yet. */
export const photosEnding: Check = (content, today) =>
  [...content.listings.values()].flatMap((entry) => endsSoon(entry, content, today));

function photoLeave(entry: Entry<'listings'>, today: string): Problem[] {
  const { shows, file } = entry.data.photo;
  const refusal = photoRefusal(entry.data, today);
  if (refusal) {
    const path = refusal.field === 'shows' ? ['shows'] : ['consent', refusal.field];
    const message = `${refusal.message}. Until then the picture is not shown`;
    return [error(inListing(entry, 'photo', ...path), 'photo.consent', message)];
  }
  if (!file || shows) return [];
  const message = 'is missing; say who can be seen in the picture, or that no one can';
  return [warning(inListing(entry, 'photo', 'shows'), 'photo.shows', message)];
}

/** Its last day comes before the end of the term that is on or comes next; where no school tells its terms, within 100 days. */
function endsSoon(entry: Entry<'listings'>, content: Content, today: string): Problem[] {
  const { file, consent } = entry.data.photo;
  const { until } = consent;
  if (!file || !until || until < today || photoRefusal(entry.data, today)) return [];
  const ends = [...content.schools.values()].flatMap(({ data }) => {
    const term = data.terms.filter(({ to }) => to >= today).toSorted((one, other) => (one.to < other.to ? -1 : 1))[0];
    return term ? [term.to] : [];
  });
  const last = ends.toSorted().at(-1) ?? addDays(today, 100);
  if (until > last) return [];
  const message = `is ${dateWords(until)}: ask the families again before that, and build the site after it, or the picture’s file stays online`;
  return [warning(inListing(entry, 'photo', 'consent', 'until'), 'photo.consent_ends', message)];
}

const fileName = /\.(?:jpe?g|png|webp|gif|heic|avif)$|^(?:img|dsc[fn]?|pxl|dcim|image|screenshot)[-_ ]?\d+/i;
const aPhotoOf =
  /^(?:(?:an?|the|one|this|our) )?(?:\p{L}+ )?(?:photo(?:graph)?|picture|image|pic|snap(?:shot)?)s? (?:of|showing|shows|with|from)\b|^(?:ll?un|ffoto(?:graff)?|delwedd) o\b/iu;
const oneWord =
  /^(?:an? |the )?(?:photo(?:graph)?|picture|image|pic|logo|alt(?: text)?|banner|untitled|llun|ffoto)s?[.!]?$/i;

/** Words that tell nothing to who cannot see the picture. */
function emptyWords(entry: Entry<'listings'>): Problem[] {
  const { photo, cy } = entry.data;
  const texts = [
    { path: ['photo', 'alt'], text: photo.alt },
    { path: ['cy', 'photoAlt'], text: cy.photoAlt },
  ];
  return texts.flatMap(({ path, text = '' }) => {
    const message = whyEmpty(text.trim(), photo.file ?? '');
    return message ? [error(inListing(entry, ...path), 'photo.alt', message)] : [];
  });
}

function whyEmpty(text: string, file: string): string | null {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/\.[a-z]+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, '');
  if (text === '') return null;
  if (fileName.test(text) || (text.includes('-') && plain(text) === plain(file)))
    return 'is the name of a file; write in one sentence what the picture shows';
  if (aPhotoOf.test(text)) return 'begins with “photo of”; leave that out and begin with what can be seen';
  if (oneWord.test(text)) return 'says only that there is a picture; write in one sentence what it shows';
  return null;
}
