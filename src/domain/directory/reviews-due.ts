/** Which listings a person should check again, by who runs them. */
import { addDays, daysBetween } from '../time/dates.ts';
import type { Directory, PublicListing, PublicOrganisation } from './directory.ts';

/** `soon`: within the days asked for. `never`: nobody has written down that they checked it. */
type ReviewNeed = 'never' | 'overdue' | 'soon';

export interface ListingDue {
  listing: PublicListing;
  need: ReviewNeed;
  /** The day by which to check; none where it never was. */
  due: string | null;
  /** Days since then; negative where it is still to come. */
  daysLate: number;
}

export interface OrganisationDue {
  organisation: PublicOrganisation;
  /** The most urgent first. */
  listings: ListingDue[];
}

/**
 * The day a listing should be checked by: as written, but never after the day from which its page says “check
 * before you go”. Null where it never was checked.
 */
function reviewDueOn({ review }: Pick<PublicListing, 'review'>, cautionAfterDays: number): string | null {
  const { checkedOn, nextDue } = review;
  const days = [nextDue, checkedOn && addDays(checkedOn, cautionAfterDays)].filter(
    (day) => day !== undefined && day !== '',
  );
  return (days as string[]).sort()[0] ?? null;
}

/** All that is due within `days` from today, by organisation, in the order of their names. Closed listings are left in peace. */
export function reviewsDue(directory: Directory, days: number): OrganisationDue[] {
  const found = new Map<string, ListingDue[]>();
  for (const listing of directory.listings.values()) {
    if (listing.state === 'closed' || listing.state === 'ended') continue;
    const due = reviewDueOn(listing, directory.site.cautionAfterDays);
    const daysLate = due ? daysBetween(due, directory.today) : 0;
    if (due && daysLate < -days) continue;
    const need: ReviewNeed = due === null ? 'never' : daysLate > 0 ? 'overdue' : 'soon';
    found.set(listing.organisation, [...(found.get(listing.organisation) ?? []), { listing, need, due, daysLate }]);
  }
  return [...found]
    .map(([slug, listings]) => ({
      organisation: directory.organisations.get(slug) as PublicOrganisation,
      listings: listings.sort((one, other) => (one.due ?? '').localeCompare(other.due ?? '')),
    }))
    .sort((one, other) => one.organisation.name.localeCompare(other.organisation.name, 'en-GB'));
}
