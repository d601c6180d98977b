import type { PublicListing } from '../directory/directory.ts';
import type { SchoolView } from './school-view.ts';

/** As many as somebody in trouble can look through. */
const most = 6;

/** What a school offers for talking about a worry: services first, then groups of people with the same worry. */
export function listingsThatHelp({ listings }: SchoolView): PublicListing[] {
  const about = listings
    .filter(({ offered }) => offered)
    .map(({ listing }) => listing)
    .filter(({ interests }) => interests.includes('talking-and-support'));
  return (['advice-and-wellbeing', 'peer-support'] as const)
    .flatMap((kind) => about.filter(({ type }) => type === kind))
    .slice(0, most);
}
