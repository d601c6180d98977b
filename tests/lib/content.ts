/** Small pieces of content for tests: say what matters, the rest is ordinary. */
import { type Content, type Directory, directoryFrom, type Entry } from '../../src/domain/directory/directory.ts';
import { type SchoolListing, type SchoolView, schoolView } from '../../src/domain/school/school-view.ts';
import { type KindName, kinds } from '../../src/schema/collections.ts';
import { type Listing, type ListingFile, listingSchema } from '../../src/schema/listing.ts';
import { organisationSchema } from '../../src/schema/organisation.ts';
import { schoolSchema } from '../../src/schema/school.ts';
import { siteSchema } from '../../src/schema/settings.ts';
import { vocabularySchema } from '../../src/schema/vocabulary.ts';

/** The Monday on which most tests are set. */
export const monday = '2026-11-23';

/** A published listing that is right in every way, but for what is given. */
export function listingOf(given: Partial<ListingFile> = {}): Listing {
  return listingSchema.parse({
    name: 'Chess Club',
    organisation: 'hall-trust',
    type: 'activity',
    interests: ['games'],
    summary: 'Play chess with other children.',
    status: 'published',
    consent: { givenOn: '2026-09-01' },
    review: { checkedOn: '2026-10-05' },
    ...given,
  });
}

/** A Monday-to-Sunday school year with one half term, as a school file writes it. */
export const terms = [
  { name: 'Autumn', from: '2026-09-03', to: '2026-12-18', breaks: [{ from: '2026-10-26', to: '2026-10-30' }] },
  {
    name: 'Spring',
    from: '2027-01-04',
    to: '2027-03-25',
    breaks: [
      { from: '2027-01-11', to: '2027-01-11' },
      { from: '2027-02-15', to: '2027-02-19' },
    ],
  },
];

/** A few of the ways to join, as a vocabulary names them. */
const waysToJoin = vocabularySchema.parse({
  title: 'Ways to join',
  terms: [
    { slug: 'just-turn-up', label: 'Just turn up', help: 'No booking. Come through the door.' },
    { slug: 'book', label: 'Book a place', help: 'Book before you come, online or by telephone.' },
    { slug: 'parent-signs-up', label: 'A grown-up signs you up', help: 'A parent or carer fills in a form first.' },
    {
      slug: 'school-refers',
      label: 'School asks for you',
      help: 'Somebody in school gets in touch with them for you.',
    },
  ],
});

type SchoolFile = Parameters<typeof schoolSchema.parse>[0];

/** A content folder with these listings, one organisation and one primary school called `school`. */
export function contentOf(
  listings: Record<string, Partial<ListingFile>>,
  { school = {}, site = {}, organisation = {} }: { school?: object; site?: object; organisation?: object } = {},
): Content {
  const content = Object.fromEntries((Object.keys(kinds) as KindName[]).map((kind) => [kind, new Map()])) as Content;
  const entry = <T>(slug: string, data: T): [string, Entry<T>] => [
    slug,
    { slug, path: `content/${slug}`, data, body: '' },
  ];
  for (const [slug, given] of Object.entries(listings)) content.listings.set(...entry(slug, listingOf(given)));
  content.organisations.set(...entry('hall-trust', organisationSchema.parse({ name: 'Hall Trust', ...organisation })));
  const schoolFile: SchoolFile = {
    name: 'Weir Lane School',
    phase: 'primary',
    years: { from: 0, to: 6 },
    latitude: 53.75,
    longitude: -4,
    terms,
    ...school,
  };
  content.vocabulary.set(...entry('ways-to-join', waysToJoin));
  content.schools.set(...entry('school', schoolSchema.parse(schoolFile)));
  content.site.set(...entry('site', siteSchema.parse({ name: 'Test directory', place: 'Testford', ...site })));
  return content;
}

/** The directory and the school's view of it, on that Monday. */
export function viewOf(...given: Parameters<typeof contentOf>): { directory: Directory; view: SchoolView } {
  const directory = directoryFrom(contentOf(...given), monday);
  return { directory, view: schoolView(directory, directory.schools.get('school')!) };
}

/** One listing as the school shows it. */
export function shownListing(given: Partial<ListingFile>, rest: Parameters<typeof contentOf>[1] = {}) {
  const { directory, view } = viewOf({ club: given }, rest);
  return { directory, view, shown: view.listings[0] as SchoolListing };
}
