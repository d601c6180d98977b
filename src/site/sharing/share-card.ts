/** What the picture of a shared link says: plain values, from which it is drawn and by which it is named. */
import type { Directory } from '../../domain/directory/directory.ts';
import { hasExit } from '../../domain/directory/exit.ts';
import type { Picture } from '../../domain/directory/picture.ts';
import { linesOfRow, pausedWords } from '../../domain/finder/card-words.ts';
import { type AtSchool, listingFacts } from '../../domain/listing/facts.ts';
import type { Label } from '../../domain/listing/labels.ts';
import { listingRow } from '../../domain/listing/listing-row.ts';
import type { SchoolView } from '../../domain/school/school-view.ts';
import { drawnText } from '../../domain/text/drawn-letters.ts';
import { firstSentence } from '../../domain/text/first-sentence.ts';

export interface ShareCard {
  /** The family whose colours it has; null for those of the school. */
  family: NonNullable<Label['family']> | null;
  /** A coloured drawing of `public/stickers`. */
  sticker: string | null;
  /** Above the title: the interest. */
  label: string;
  title: string;
  /** Below it: when, then cost and for whom. */
  lines: string[];
  /** Whose directory it is: the school, or the whole site. */
  by: { name: string; main?: string; accent?: string; crest: Picture | null };
  /** The demo’s town: the picture says so too. */
  fictional: boolean;
}

/** Up to so many pages of listings each has a picture of its own; above that one for each school and interest. */
const picturesForEach = 1000;

/** Nothing but whose directory it is: for pages about no one thing, and for whatever is nobody else’s business. */
export function plainCard({ site, pictures }: Directory, view?: SchoolView): ShareCard {
  const { name, colours, crest } = view?.school ?? { name: site.name };
  return {
    family: null,
    sticker: null,
    label: '',
    title: drawnText(name) || drawnText(site.name),
    lines: [drawnText(view ? 'Clubs, groups and things to do' : `Clubs, groups and things to do in ${site.place}`)],
    by: { name: drawnText(name), ...colours, crest: pictures.get(crest?.file ?? '') ?? null },
    fictional: site.fictional,
  };
}

/**
 * Of a listing at a school; `pages` is how many such pages the whole site has. A worry, and what is no longer there,
 * has the plain card: what stands on a locked screen is read by others. No photo is shown here: what was sent on once
 * could never be taken back, whatever a family decides later.
 */
export function listingCard(directory: Directory, view: SchoolView, each: AtSchool, pages: number): ShareCard {
  const plain = plainCard(directory, view);
  const facts = listingFacts(directory, view.school, each);
  const isGone = facts.state === 'closed' || facts.state === 'ended';
  if (isGone || hasExit(each.listing)) return plain;
  // The times that this school's pupils can go to come first.
  const row = listingRow(facts, facts.pupilTimes);
  const interest = drawnText(row.interest.label);
  const look = { ...plain, family: row.interest.family ?? null, sticker: row.interest.sticker ?? 'compass' };
  if (pages > picturesForEach) return { ...look, title: interest || plain.title, lines: [] };
  const { when, cost } = linesOfRow(row);
  const lines = [row.paused ? pausedWords : when.first, [cost.first, ...cost.rest.slice(0, 1)].join(' · ')];
  const title = drawnText(row.name);
  if (title === '') return { ...look, title: interest || plain.title, lines: [] };
  return { ...look, label: interest, title, lines: lines.map(drawnText).filter(Boolean) };
}

/** Of a list; one with a worry among its listings has the plain card. */
export function listCard(directory: Directory, view: SchoolView, list: SchoolView['lists'][number]): ShareCard {
  const plain = plainCard(directory, view);
  if (isQuietList(list)) return plain;
  const title = drawnText(list.name);
  const [line] = firstSentence(list.introduction ?? '');
  return title === '' ? plain : { ...plain, title, lines: [drawnText(line)].filter(Boolean) };
}

/** Whether a list names a worry: then neither its title nor its words go with a link to it. */
export function isQuietList({ listings }: SchoolView['lists'][number]): boolean {
  return listings.some(({ listing }) => hasExit(listing));
}

/** How many pages of listings the schools have together. */
export function listingPages(views: Iterable<SchoolView>): number {
  let pages = 0;
  for (const { listings } of views) pages += listings.length;
  return pages;
}

/** Every card that some page of the site has. */
export function everyCard(directory: Directory, views: readonly SchoolView[]): ShareCard[] {
  const pages = listingPages(views);
  return [
    plainCard(directory),
    ...views.flatMap((view) => [
      plainCard(directory, view),
      ...view.listings.map((each) => listingCard(directory, view, each, pages)),
      ...view.lists.map((list) => listCard(directory, view, list)),
    ]),
  ];
}
