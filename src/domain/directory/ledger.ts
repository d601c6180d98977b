/**
 * Every address the directory has ever published: addresses are on paper and in QR codes, so each keeps a page.
 *
 * The record is `content/published.json`. A build adds to it; nothing ever takes an address out.
 */

/** Addresses below the root of the site with what is, or was, to be found there: `larkbridge-high/chess-club/`. */
export type Addresses = Record<string, string>;

export interface Ledger {
  /** How many listings the last published build showed, over all schools, each counted once. */
  listings: number;
  addresses: Addresses;
  /** Which revision of each calendar event was published last: see `exchange/calendar/revisions.ts`. */
  events: Record<string, string>;
}

/** The page that stays where something used to be. */
export interface Tombstone {
  /** `larkbridge-high/chess-club/` */
  address: string;
  /** What it was called when it was last published. */
  name: string;
  /** The school's slug, where that school is still in the directory. */
  school: string | null;
}

/** What the ledger knows of a school's view (`SchoolView` is one): what has an address. */
export interface PublishedSchool {
  slug: string;
  school: { name: string };
  listings: { listing: { slug: string; name: string; previousSlugs: string[] } }[];
  lists: { slug: string; name: string }[];
}

export const emptyLedger: Ledger = { listings: 0, addresses: {}, events: {} };

/** The addresses of schools, their listings and their lists, as this build publishes them. */
export function publishedAddresses(views: PublishedSchool[]): Addresses {
  const addresses: Addresses = {};
  for (const { slug, school, listings, lists } of views) {
    addresses[`${slug}/`] = school.name;
    for (const { listing } of listings) {
      addresses[`${slug}/${listing.slug}/`] = listing.name;
      // A listing that was renamed keeps a page at each of its old addresses, which leads to the new one.
      for (const previous of listing.previousSlugs) addresses[`${slug}/${previous}/`] ??= listing.name;
    }
    for (const list of lists) addresses[`${slug}/lists/${list.slug}/`] = list.name;
  }
  return addresses;
}

/** How many different listings the schools show. */
export function listingCount(views: PublishedSchool[]): number {
  return new Set(views.flatMap(({ listings }) => listings.map(({ listing }) => listing.slug))).size;
}

/**
 * The ledger after a build of `views` was published: everything it held before, with today's names, count and calendar
 * events. An address that a listing had before it was renamed keeps the name of that time, so that the page can say it.
 */
export function ledgerAfter(ledger: Ledger, views: PublishedSchool[], events = ledger.events): Ledger {
  const addresses = { ...ledger.addresses, ...publishedAddresses(views) };
  for (const { slug, listings } of views) {
    const taken = new Set(listings.map(({ listing }) => listing.slug));
    for (const former of listings.flatMap(({ listing }) => listing.previousSlugs)) {
      const before = ledger.addresses[`${slug}/${former}/`];
      if (before !== undefined && !taken.has(former)) addresses[`${slug}/${former}/`] = before;
    }
  }
  return {
    listings: listingCount(views),
    addresses: Object.fromEntries(Object.entries(addresses).sort(byAddress)),
    events: Object.fromEntries(Object.entries(events).sort(byAddress)),
  };
}

/** A page for each address of the ledger at which this build has nothing else to show. */
export function tombstones(ledger: Ledger, views: PublishedSchool[]): Tombstone[] {
  const now = publishedAddresses(views);
  const schools = new Set(views.map(({ slug }) => slug));
  return Object.entries(ledger.addresses)
    .filter(([address]) => !(address in now))
    .sort(byAddress)
    .map(([address, name]) => {
      const school = address.split('/')[0] as string;
      return { address, name, school: schools.has(school) ? school : null };
    });
}

/** The ledger's text: one address a line, in order, so that two people's changes merge. */
export function ledgerText(ledger: Ledger): string {
  return `${JSON.stringify(
    {
      note: 'Every address this directory has published, and when each calendar event last changed. The build keeps it. Never delete a line of “addresses”: an address on paper must keep a page.',
      ...ledger,
    },
    null,
    2,
  )}\n`;
}

/** Reads the ledger's text; none gives an empty ledger. Throws a sentence where it cannot be read. */
export function ledgerFrom(text: string | null): Ledger {
  if (text === null) return emptyLedger;
  const wrong = 'content/published.json cannot be read: bring back its last version from the history, and build again.';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(wrong);
  }
  const { listings, addresses, events = {} } = (data ?? {}) as Partial<Ledger>;
  if (!Number.isInteger(listings) || typeof addresses !== 'object' || addresses === null) throw new Error(wrong);
  for (const [address, name] of Object.entries(addresses)) {
    if (!addressPattern.test(address) || typeof name !== 'string') throw new Error(`${wrong} (found “${address}”)`);
  }
  if (!isEvents(events)) throw new Error(wrong);
  return { listings: listings as number, addresses, events };
}

function isEvents(events: unknown): events is Ledger['events'] {
  const isRevision = (each: unknown) => typeof each === 'string' && /^[0-9a-f]{8} \d{8}T\d{6}Z \d+$/.test(each);
  return typeof events === 'object' && events !== null && Object.values(events).every(isRevision);
}

const addressPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){0,2}\/$/;

function byAddress([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : Number(one > other);
}
