/** Every address of the site, made in one place: what is printed on paper must never change. */
import { basePath } from './base-path.ts';

/** Where the site sits, with a slash at both ends: `/`, or `/directory/` under a sub-path. */
const base = basePath(import.meta.env?.BASE_URL ?? '/');

/** An address of the site from its parts: `address('weir-lane', 'chess')` => `/weir-lane/chess/`. */
function address(...parts: string[]): string {
  return parts.length === 0 ? base : `${base}${parts.join('/')}/`;
}

/** A file of the site: `file('icons.svg')` => `/icons.svg`. */
function file(...parts: string[]): string {
  return `${base}${parts.join('/')}`;
}

export const addresses = {
  home: () => address(),
  school: (school: string) => address(school),
  everything: (school: string) => address(school, 'all'),
  listing: (school: string, listing: string) => address(school, listing),
  /** The shortlist stands after `#`. */
  shortlist: (school: string) => address(school, 'shortlist'),
  list: (school: string, list: string) => address(school, 'lists', list),
  /** Where leaflets are chosen and printed, and what they are made of. */
  leaflets: (school: string) => address(school, 'leaflets'),
  leafletFile: (school: string) => file(school, 'leaflets.json'),
  /** For the adults of a school, and one text for them. */
  staff: (school: string) => address(school, 'staff'),
  staffText: (school: string, text: string) => address(school, 'staff', text),
  /** The page of a year group: see `yearSlug`. */
  year: (school: string, year: string) => address(school, year),
  /** Urgent help: of a school, whose own people stand first, or of the whole site. */
  help: (school?: string) => (school === undefined ? address('help') : address(school, 'help')),
  /** Keeps the page for urgent help on a device. */
  helpWorker: () => file('help-worker.js'),
  /** What a school or council adds to the words by which a child in trouble is known. */
  distressWords: () => file('words.json'),
  page: (page: string) => address(page),
  /** Tell us about a new club. */
  suggestClub: () => address('suggest'),
  /** The form for a change to a listing. */
  suggest: (listing: string) => address('suggest', listing),
  suggestThanks: () => address('suggest', 'thanks'),
  /** Where the gateway takes the form. */
  suggestionsByGateway: () => file('api', 'suggestions'),
  guides: () => address('guides'),
  guide: (guide: string) => address('guides', guide),
  /** What each field means, for all kinds and for one. */
  fieldGuides: () => address('guides', 'fields'),
  fieldGuide: (kind: string) => address('guides', 'fields', kind),
  schema: (kind: string) => file('schemas', `${kind}.json`),
  cards: (school: string) => file(school, 'cards.json'),
  /** What became of listings that the cards do not hold. */
  former: (school: string) => file(school, 'former.json'),
  /** What calendar apps subscribe to: all that a school offers, one listing, a list. */
  calendar: (school: string) => file(school, 'calendar.ics'),
  listingCalendar: (school: string, listing: string) => file(school, listing, 'calendar.ics'),
  listCalendar: (school: string, list: string) => file(school, 'lists', list, 'calendar.ics'),
  /** The folder of a school's search bundle. */
  search: (school: string) => address(school, 'search'),
  icons: () => file('icons.svg'),
  icon: () => file('icon.svg'),
  /** Of the site where no school is meant. */
  touchIcon: (school?: string) =>
    school === undefined ? file('apple-touch-icon.png') : file(school, 'apple-touch-icon.png'),
  appIcon: (school: string, size: number) => file(school, `icon-${size}.png`),
  manifest: (school: string) => file(school, 'manifest.webmanifest'),
  /** What a chat shows of a link, by the card’s name. */
  shared: (name: string) => file('shared', `${name}.png`),
  colours: (school: string) => file(school, 'colours.css'),
  /** The folder of the files that say where postcodes are. */
  postcodes: () => address('postcodes'),
  /** What a school's base map is; its tiles lie beside it. */
  baseMap: (school: string) => file('map', `${school}.json`),
  /** A picture by the name it is published under. */
  photo: (name: string) => file('photos', name),
  /** The folder of the coloured drawings (`schema/stickers.ts`). */
  stickers: () => address('stickers'),
};

/** An address with its website in front, for paper, e-mail and JSON-LD; as it is where the site's own is not known. */
export function wholeAddress(path: string, website: string | undefined): string {
  return website ? new URL(path, website).href : path;
}

/** A link written in content: the site's own `/help/` moves with the site; others stay as they are. */
export function contentLink(href: string): string {
  return href.startsWith('/') && !href.startsWith('//') ? `${base}${href.slice(1)}` : href;
}
