/** The words in double braces that a text for staff may hold, each filled in from the school that shows it. */

import type { Directory } from '../directory/directory.ts';
import { yearName, yearSlug, yearsOf, yearWords } from '../listing/ages.ts';
import { listingFacts } from '../listing/facts.ts';
import { type ListingRow, listingRow } from '../listing/listing-row.ts';
import type { SchoolListing, SchoolView } from '../school/school-view.ts';
import { foundListings, freeCounts, variedListings } from '../school/varied-listings.ts';
import { inASentence } from '../text/in-a-sentence.ts';
import { dateWords } from '../time/dates.ts';

export interface FillFrom {
  directory: Directory;
  view: SchoolView;
  /** The school's page as printed: `larkbridge.example.org/weir-lane-primary`. */
  address: string;
}

/** What stands after the colon: `{{some-listings: 5}}`. */
export type Taken = 'number' | 'list' | 'text';

export interface Filler {
  /** What comes in its place. */
  help: string;
  takes?: Taken;
  /** The Markdown in its place; `given` is what stands after the colon, already found sound. */
  fill(from: FillFrom, given: string): string;
}

/** In the order of the guide. Links are written as content writes them: below the root of the site. */
export const fillers = {
  school: { help: 'the school’s name', fill: ({ view }) => plain(view.school.name) },
  'short-name': {
    help: 'the school’s name as pupils say it',
    fill: ({ view }) => plain(view.school.shortName ?? view.school.name),
  },
  town: { help: 'the town or area of the directory', fill: ({ directory }) => plain(directory.site.place) },
  directory: { help: 'the name of the directory', fill: ({ directory }) => plain(directory.site.name) },
  years: {
    help: 'the school’s year groups: “Reception to Year 6”',
    fill: ({ view }) => yearWords(view.school.years) ?? 'every year group',
  },
  address: { help: 'the short address of the school’s page, to print or say', fill: ({ address }) => plain(address) },
  'how-many': {
    help: 'how many listings the school shows',
    fill: ({ directory, view }) => String(foundListings(directory, view).length),
  },
  'how-many-free': {
    help: 'how many of them cost nothing',
    fill: ({ directory, view }) => String(freeCounts(directory, view, foundListings(directory, view)).free),
  },
  'and-pay-what-you-can': {
    help: 'to follow it: “, and at 3 more you pay what you can”; nothing where there are none',
    fill: ({ directory, view }) => {
      const { payWhatYouCan } = freeCounts(directory, view, foundListings(directory, view));
      return payWhatYouCan === 0 ? '' : `, and at ${payWhatYouCan} more you pay what you can`;
    },
  },
  date: { help: 'the day the site was made', fill: ({ directory }) => dateWords(directory.today) },
  'safeguarding-role': { help: 'whom to tell in school: a role', fill: ({ view }) => roleWords(view) },
  'safeguarding-contact': {
    help: 'the same with the telephone number',
    fill: ({ view }) => {
      const { phone } = view.school.safeguarding;
      return phone ? `${roleWords(view)} (${plain(phone)})` : roleWords(view);
    },
  },
  'example-listing': {
    help: 'a link to one listing: the first that the school shows',
    fill: ({ directory, view }) => {
      const [first] = variedListings(directory, view, 1);
      return first ? linkTo(view, listingRow(listingFacts(directory, view.school, first))) : 'a listing';
    },
  },
  'some-listings': {
    help: 'so many listings of different kinds, in points',
    takes: 'number',
    fill: (from, given) => points(from, variedListings(from.directory, from.view, Number(given))),
  },
  'free-listings': {
    help: 'so many that are free, or pay what you can, in points',
    takes: 'number',
    fill: (from, given) => points(from, variedListings(from.directory, from.view, Number(given), { cost: ['free'] })),
  },
  'listings-of': {
    help: 'the listings of one of your lists, in points: {{listings-of: feeling-new-here}}',
    takes: 'list',
    fill: (from, given) => points(from, from.view.lists.find(({ slug }) => slug === given)?.listings ?? []),
  },
  lists: {
    help: 'links to all lists of the school, in points',
    fill: ({ view }) => view.lists.map((list) => `- ${link(list.name, view, 'lists', list.slug)}`).join('\n'),
  },
  'year-pages': {
    help: 'links to the pages of the year groups',
    fill: ({ view }) =>
      yearsOf(view.school.years)
        .map((year) => link(yearName(year), view, yearSlug(year)))
        .join(', '),
  },
  'finder-page': {
    help: 'a link to where pupils search',
    fill: ({ view }) => link('Find something', view),
  },
  'shortlist-page': { help: 'a link to the shortlist', fill: ({ view }) => link('your shortlist', view, 'shortlist') },
  'leaflets-page': {
    help: 'a link to where leaflets are printed',
    fill: ({ view }) => link('leaflets', view, 'leaflets'),
  },
  text: {
    help: 'a link to another text for staff: {{text: questions-that-help}}',
    takes: 'text',
    fill: ({ directory, view }, given) => link(directory.staff.get(given)?.data.title ?? given, view, 'staff', given),
  },
} as const satisfies Record<string, Filler>;

/** Those that stand alone in their paragraph, and bring more than words. */
export const blockFillers = {
  bingo: { help: 'so many different bingo cards, made of the school’s listings, and the answers', takes: 'number' },
  'qr-code': { help: 'a QR code that opens the school’s page', takes: undefined },
} as const satisfies Record<string, { help: string; takes: Taken | undefined }>;

/** A role in a sentence, with its article: `the designated safeguarding lead`. */
function roleWords({ school }: SchoolView): string {
  const { role } = school.safeguarding;
  return role ? `the ${plain(inASentence(role))}` : 'the safeguarding lead';
}

function points({ directory, view }: FillFrom, listings: readonly SchoolListing[]): string {
  return listings.map((each) => point(view, listingRow(listingFacts(directory, view.school, each)))).join('\n');
}

/** `- [Chess Club](…): Tuesdays, 3.30pm to 4.45pm; North Hall; free` */
function point(view: SchoolView, row: ListingRow): string {
  const facts = [
    row.when.join('; '),
    row.moreTimes > 0 && `${row.moreTimes} more times`,
    row.where,
    inASentence(row.cost),
  ]
    .filter((fact) => typeof fact === 'string' && fact !== '')
    .map((fact) => plain(fact as string));
  return `- ${linkTo(view, row)}: ${facts.join('; ')}`;
}

const linkTo = (view: SchoolView, row: ListingRow) => link(row.name, view, row.slug);

const link = (words: string, view: SchoolView, ...path: string[]) =>
  `[${plain(words)}](/${[view.slug, ...path].join('/')}/)`;

/** Words that stay words in Markdown, whatever signs are in them. */
function plain(words: string): string {
  return words.replace(/[\\`*_{}[\]()<>#+\-.!|~&:@/]/g, '\\$&');
}
