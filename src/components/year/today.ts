/** Marks the day it is today, so that “this week” begins with it for the eye. */
import { momentAt } from '../../domain/finder/coming.ts';

const { date } = momentAt(new Date(), document.body.dataset.demoDate ?? null);
const name = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
  new Date(`${date}T00:00:00Z`),
);
const heading = document.querySelector(`[data-day="${name.toLowerCase()}"] h3`);
if (heading) {
  heading.append(' (today)');
  heading.closest('li')?.classList.add('is-today');
}
