/** The listings that go on one leaflet, in order, with what stands above them. */
import { yearName } from '../listing/ages.ts';
import { reviewState } from '../listing/review.ts';
import { isAskedFor } from '../search/matching.ts';
import type { Chosen } from '../search/query.ts';
import { readShortlist } from '../shortlist/code.ts';
import { listingCodes } from '../shortlist/listing-codes.ts';
import { andList } from '../text/phrases.ts';
import type { Leaflet, LeafletFile } from './leaflet.ts';
import type { LeafletSet } from './leaflet-choice.ts';

export interface LeafletContents {
  title: string;
  introduction: string | null;
  leaflets: Leaflet[];
  /** By slug, what the sender of a shortlist wrote beside a listing. */
  words: ReadonlyMap<string, string>;
  /** By slug, what a listing was called when the link or the paper was made, where that is not its name now. */
  formerNames: ReadonlyMap<string, string>;
  /** Below the school's address: where all of this is on the site; empty for the school's front page. */
  path: string;
  /** What could not be printed and why; null where all is well. */
  problem: string | null;
}

/** What `set` holds, as the school's file has it. Whoever is past being checked is left out of all but chosen sets. */
export function leafletContents(file: LeafletFile, set: LeafletSet): LeafletContents {
  const bySlug = new Map(file.leaflets.map((leaflet) => [leaflet.slug, leaflet]));
  const checked = file.leaflets.filter(({ checkedOn }) => reviewState(checkedOn, file.madeOn, file) !== 'stale');
  const contents = (title: string, leaflets: Leaflet[], rest: Partial<LeafletContents> = {}): LeafletContents => ({
    title,
    introduction: null,
    leaflets,
    words: new Map(),
    formerNames: new Map(),
    path: '',
    problem: leaflets.length === 0 ? 'There is nothing to print in this choice. Choose something else.' : null,
    ...rest,
  });
  switch (set.kind) {
    case 'school':
      return contents(`Things to do near ${file.name}`, checked);
    case 'years':
      return contents(
        `Things to do for ${yearsName(set)}`,
        checked.filter(({ forFamiliesOnly, years }) => !forFamiliesOnly && suits(years, set)),
      );
    case 'list': {
      const list = file.lists.find(({ slug }) => slug === set.list);
      if (!list) return contents('A list', [], { problem: `This school has no list “${set.list}”. Choose another.` });
      const { name, introduction, chosen } = list;
      const leaflets = list.listings
        .flatMap((slug) => bySlug.get(slug) ?? [])
        .map((leaflet) => (chosen ? withAskedFirst(leaflet, chosen) : leaflet));
      return contents(name, leaflets, { introduction, path: `lists/${set.list}/` });
    }
    case 'listing': {
      const { slug, formerNames } = nowOf(file, set.listing);
      const one = bySlug.get(slug);
      const problem = `“${set.listing}” is not among what this school offers now. Choose something else.`;
      return one
        ? contents(one.name, [one], { path: `${one.slug}/`, formerNames })
        : contents('One listing', [], { problem });
    }
    case 'shortlist':
      return shortlistContents(set.code, file, bySlug, contents);
  }
}

/** The slug a listing has now, with what it was called before where it was renamed. */
function nowOf({ renamed, leaflets }: LeafletFile, slug: string): { slug: string; formerNames: Map<string, string> } {
  const before = renamed.find((each) => each.slug === slug);
  if (!before) return { slug, formerNames: new Map() };
  const same = leaflets.some(({ slug: now, name }) => now === before.to && name === before.name);
  return { slug: before.to, formerNames: new Map(same ? [] : [[before.to, before.name]]) };
}

function shortlistContents(
  code: string,
  file: LeafletFile,
  bySlug: ReadonlyMap<string, Leaflet>,
  contents: (title: string, leaflets: Leaflet[], rest?: Partial<LeafletContents>) => LeafletContents,
): LeafletContents {
  const title = 'Picked for you';
  const read = readShortlist(
    code,
    listingCodes([...file.renamed.map(({ slug }) => slug), ...Array.from(bySlug.keys())]),
  );
  if (read.state !== 'read') return contents(title, [], { problem: read.sentence });
  const { greeting } = read.shortlist;
  const found = read.shortlist.items.map((item) => ({ ...item, ...nowOf(file, item.slug) }));
  const items = found.filter(({ slug }, index) => found.findIndex((each) => each.slug === slug) === index);
  const gone = read.unknown.length;
  return contents(
    title,
    items.flatMap(({ slug }) => bySlug.get(slug) ?? []),
    {
      introduction: greeting ?? null,
      words: new Map(items.flatMap(({ slug, words }) => (words ? [[slug, words] as const] : []))),
      formerNames: new Map(items.flatMap(({ formerNames }) => Array.from(formerNames))),
      path: `shortlist/#${code}`,
      ...(gone > 0 && {
        problem: `${gone} of the shortlist ${gone === 1 ? 'is' : 'are'} not offered now and cannot be printed. Open the shortlist to see why.`,
      }),
    },
  );
}

/** `Year 5`, `Reception and Year 1`, `Years 4 to 6`. */
export function yearsName({ from, to }: { from: number; to: number }): string {
  if (from === to) return yearName(from);
  if (from === 0) return to === 1 ? 'Reception and Year 1' : `Reception to Year ${to}`;
  return to === from + 1 ? `Years ${andList([String(from), String(to)])}` : `Years ${from} to ${to}`;
}

/** The times that a list's rule asks for come first. */
function withAskedFirst(leaflet: Leaflet, chosen: Chosen): Leaflet {
  const card = { ...leaflet.asked, years: leaflet.years };
  const asked = leaflet.times.filter((time) => isAskedFor(card, time, chosen));
  return { ...leaflet, times: [...asked, ...leaflet.times.filter((time) => !asked.includes(time))] };
}

function suits(years: Leaflet['years'], { from, to }: { from: number; to: number }): boolean {
  if (!years) return false;
  const [low, high] = years;
  return (low ?? 0) <= to && (high ?? 99) >= from;
}
