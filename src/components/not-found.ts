/**
 * At an address where there is nothing: opens what it was before it was damaged on its way, or offers what it most
 * likely was. Nothing is asked of any other website, and nothing after `#` is told to this one.
 */
import { unpackedFile } from '../domain/finder/packed-cards.ts';
import { likelyName, mendedAddress, partsBelow } from '../domain/links/mended-address.ts';
import { withLostSign } from '../domain/shortlist/lost-sign.ts';
import { fetchFile } from '../islands/shared/fetch-file.ts';

/** Pages of the site, and of a school, by the last part of their addresses. */
const sitePages: Record<string, string> = { help: 'Urgent help', guides: 'Guides', about: 'About', privacy: 'Privacy' };
const schoolPages: Record<string, string> = {
  help: 'Urgent help',
  all: 'A to Z',
  shortlist: 'My list',
  leaflets: 'Leaflets',
  reception: 'Reception',
  ...Object.fromEntries(Array.from({ length: 13 }, (_, year) => [`year-${year + 1}`, `Year ${year + 1}`])),
};

const says = document.querySelector<HTMLElement>('[data-meant]');
if (says) void lookFor(says, says.dataset.home ?? '/');

async function lookFor(says: HTMLElement, home: string): Promise<void> {
  const mended = withLostSign(location.pathname, home) ?? mendedAddress(location, home);
  if (mended !== null && (await isThere(mended))) {
    location.replace(mended);
    return;
  }
  const [first = '', second = ''] = partsBelow(location.pathname, home);
  const schools = [...document.querySelectorAll<HTMLAnchorElement>('[data-school]')];
  const slug = likelyName(
    first,
    schools.map(({ dataset }) => dataset.school ?? ''),
  );
  const school = schools.find(({ dataset }) => dataset.school === slug);
  if (!school) {
    const page = likelyName(first, Object.keys(sitePages));
    if (page) offer(says, `${home}${page}/`, sitePages[page] as string);
    return;
  }
  const listings = second === '' ? [] : await listingsOf(school.href);
  const meant = likelyName(
    second,
    listings.map((listing) => listing.slug),
  );
  const listing = listings.find((each) => each.slug === meant);
  const page = listing ? null : likelyName(second, Object.keys(schoolPages));
  if (listing) offer(says, `${school.href}${listing.slug}/`, listing.name);
  else if (page && (await isThere(`${school.href}${page}/`)))
    offer(says, `${school.href}${page}/`, schoolPages[page] as string);
  else if (slug !== first) offer(says, school.href, school.textContent ?? '');
}

async function isThere(address: string): Promise<boolean> {
  const answer = await fetchFile(address.replace(/#.*$/, ''), { method: 'HEAD' }).catch(() => null);
  return answer?.ok ?? false;
}

interface Named {
  slug: string;
  name: string;
}

/** What the school shows, and what it once showed; none where that cannot be fetched. */
async function listingsOf(school: string): Promise<Named[]> {
  const [sent, former] = await Promise.all(['cards.json', 'former.json'].map((name) => json(school + name)));
  const cards = cardsIn(sent);
  return [cards, former].flatMap((list) => (Array.isArray(list) ? list.filter(isNamed) : []));
}

function cardsIn(sent: unknown): unknown {
  try {
    return unpackedFile(sent).cards;
  } catch {
    return null;
  }
}

async function json(url: string): Promise<unknown> {
  return fetchFile(url).then(
    (answer) => (answer.ok ? answer.json().catch(() => null) : null),
    () => null,
  );
}

function isNamed(value: unknown): value is Named {
  const { slug, name } = (value ?? {}) as Partial<Named>;
  return typeof slug === 'string' && typeof name === 'string';
}

function offer(says: HTMLElement, href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href + location.hash;
  link.textContent = name;
  says.replaceChildren('Did you mean ', link, '?');
}
