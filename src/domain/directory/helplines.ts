/** How long a helpline stays right by itself: not for ever. */
import type { Helpline } from '../../schema/settings.ts';
import { daysBetween } from '../time/dates.ts';

/** The longest six months of a year, in days. The check asks for another look long before, after 90 days (C-06). */
const sixMonths = 184;

/** The helplines that nobody has confirmed in the six months before `today`. */
export function longUnchecked<Line extends Pick<Helpline, 'checkedOn'>>(helplines: Line[], today: string): Line[] {
  return helplines.filter(({ checkedOn }) => checkedOn && daysBetween(checkedOn, today) > sixMonths);
}
