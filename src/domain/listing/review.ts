/**
 * How long ago a person checked a listing, and what that means.
 *
 * Worked out in the visitor's browser from the date: nobody may rebuild the site for years, and
 * “recently checked” must not stay true for ever.
 */
import { daysBetween } from '../time/dates.ts';

/** `fresh`: say when. `caution`: check before you go. `stale`: leave it out of results; its page stays. */
export type ReviewState = 'fresh' | 'caution' | 'stale';

export interface ReviewLimits {
  cautionAfterDays: number;
  hideAfterDays: number;
}

/** A listing with no date is stale: nobody has checked it. */
export function reviewState(checkedOn: string | null | undefined, today: string, limits: ReviewLimits): ReviewState {
  if (!checkedOn) return 'stale';
  const days = daysBetween(checkedOn, today);
  if (days > limits.hideAfterDays) return 'stale';
  return days > limits.cautionAfterDays ? 'caution' : 'fresh';
}
